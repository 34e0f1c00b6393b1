package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the kit of a sheet says and offers: its own exercises, and nothing that does not work there. */
class KitContentsTests {
    @TempDir
    private static Path temporary;

    private static Path kit;

    /** One exercise that students see, one for extra credit, and one of which they are not told. */
    @BeforeAll
    static void pack() throws IOException {
        Path course = Files.createDirectories(temporary.resolve("course"));
        Files.writeString(course.resolve("assignment.yaml"), """
                version: 1
                title: A sheet
                exercises:
                  - exercise: logistic-regression
                    points: 20
                  - exercise: linear-rnn
                    points: 20
                    visibility: hidden
                  - exercise: gradient-moments
                    points: 5
                    extra-credit: true
                limits:
                  call-seconds: 10
                  compile-seconds: 60
                  heap-megabytes: 192
                """);
        Files.writeString(course.resolve("secret"), "of this course\n");
        Packed packed = Packed.into(temporary.resolve("packed"), "--course", course.toString());
        kit = Packed.unpack(packed.starter(), temporary.resolve("a kit"));
    }

    /** What works an exercise out is what students are asked for. */
    @Test
    void itHasNoClassThatWorksAnExerciseOut() throws IOException {
        List<String> here = classes(Machine.product().home().resolve("lib"));
        List<String> workings =
                here.stream().filter(name -> name.contains("Workings")).toList();
        List<String> home = classes(kit.resolve("lib"));
        assertThat(workings).hasSizeGreaterThan(8);
        assertThat(home).isNotEmpty().doesNotContainAnyElementsOf(workings);
        assertThat(here).hasSize(home.size() + workings.size());
    }

    private static List<String> classes(Path lib) throws IOException {
        try (Stream<Path> jars = Files.list(lib);
                ZipFile suites = new ZipFile(
                        jars.filter(jar -> jar.getFileName().toString().startsWith("chainrule-tests-"))
                                .findFirst()
                                .orElseThrow()
                                .toFile())) {
            return suites.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(entry -> entry.getName())
                    .toList();
        }
    }

    private static Packed.Ended java(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "chainrule.jar"));
        command.addAll(List.of(arguments));
        return Packed.ended(kit, environment, command);
    }

    @Test
    void theReadmeNamesTheSheetItsExercisesAndTheirPoints() throws IOException {
        assertThat(kit.resolve("README.txt"))
                .content()
                .startsWith("A sheet\n")
                .containsPattern("1 +Logistic regression +20.00 +src/Logistic.java\n")
                .containsPattern("3 +Moments of a gradient \\(extra credit\\) +5.00 +src/WeightGradientMoments.java\n")
                .containsPattern("Total +25.00\n")
                .contains("--list", "--only 1.1", "scratch/Try.java")
                .doesNotContain("JARS", "CONTRACT", "EXERCISES", "FIRST");
    }

    @Test
    void ofAHiddenExerciseStudentsAreNotTold() throws IOException {
        assertThat(java(Map.of()).printed())
                .contains("Logistic regression", "Moments of a gradient")
                .doesNotContainIgnoringCase("rnn");
        for (String folder : List.of("src", "contract", "pages")) {
            try (Stream<Path> files = Files.walk(kit.resolve(folder))) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .hasSizeGreaterThan(2)
                        .noneMatch(name -> name.contains("Rnn"));
            }
        }
    }

    @Test
    void thePagesOpenWithoutANetwork() throws IOException {
        assertThat(kit.resolve("pages/index.html")).exists();
        assertThat(kit.resolve("pages/chainrule/contract/LogisticRegression.html"))
                .content()
                .contains("Worked example")
                .doesNotContain("src=\"http", "href=\"http");
    }

    /** Each starts the same class of the same jar. */
    @Test
    void editorsGradeByAClick() throws Exception {
        try (ZipFile jar = new ZipFile(kit.resolve("chainrule.jar").toFile())) {
            assertThat(jar.getEntry("chainrule/launcher/Start.class")).isNotNull();
        }
        for (String xml : List.of(".idea/runConfigurations/Grade.xml", "Grade.launch", ".classpath", "kit.iml")) {
            assertThat(DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(kit.resolve(xml).toFile())
                            .getDocumentElement())
                    .as(xml)
                    .isNotNull();
        }
        assertThat(kit.resolve(".idea/runConfigurations/Grade.xml")).content().contains("$PROJECT_DIR$/chainrule.jar");
        assertThat(kit.resolve("Grade.launch")).content().contains("chainrule.launcher.Start", "/layers/chainrule.jar");
        assertThat(kit.resolve(".project")).content().contains("<name>layers</name>");
        JsonNode launch =
                new ObjectMapper().readTree(kit.resolve(".vscode/launch.json").toFile());
        assertThat(launch.at("/configurations/0/mainClass").asText()).isEqualTo("chainrule.launcher.Start");
        JsonNode task = new ObjectMapper()
                .readTree(kit.resolve(".vscode/tasks.json").toFile())
                .at("/tasks/0");
        List<String> command = new ArrayList<>(List.of(Path.of(
                        System.getProperty("java.home"),
                        "bin",
                        task.get("command").asText())
                .toString()));
        task.get("args").forEach(argument -> command.add(argument.asText()));
        assertThat(Packed.ended(kit, Map.of(), command).printed()).contains("A sheet", "not written yet");
    }

    @Test
    void helpNamesOnlyWhatWorksHere() throws IOException {
        assertThat(java(Map.of(), "--help").printed())
                .startsWith("Usage: java -jar chainrule.jar")
                .contains("--only", "--report", "doctor")
                .doesNotContain("--seed", "--course", "self-check", "prepare", "--format");
        assertThat(java(Map.of(), "doctor", "--help").printed()).doesNotContain("--course");
        assertThat(java(Map.of(), "--list").printed())
                .containsPattern("\nTotal +20.00\nExtra credit beyond it +5.00\n");
    }

    /** An older Java does not even hear the name of the folder there. */
    @Test
    void aNameWithLettersBeyondAsciiIsHeardInEveryLocale() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("Übung ∑"));
        Files.copy(kit.resolve("src/Logistic.java"), folder.resolve("Logistic.java"));
        Packed.Ended ended = java(Map.of("LC_ALL", "C"), folder.toString());
        assertThat(ended.printed()).contains("1     Logistic regression", "Try: java -jar chainrule.jar \"" + folder);
        assertThat(ended.exitCode()).isZero();
        assertThat(java(Map.of("LC_ALL", "C"), "nowhere").exitCode()).isEqualTo(64);
    }

    @Test
    void whoeverNamesSomethingElseIsToldWhatToName() throws IOException {
        assertThat(java(Map.of(), "src/Logistic.java").printed())
                .startsWith("src/Logistic.java is a file, and a folder is graded: name the folder that it lies in: ");
        for (String person : List.of("anna", "bob")) {
            Path folder = Files.createDirectories(temporary.resolve("class").resolve(person));
            Files.copy(kit.resolve("src/Logistic.java"), folder.resolve("Logistic.java"));
        }
        String all = temporary.resolve("class").toString();
        assertThat(java(Map.of(), all).printed()).contains("seems to hold several submissions", "Name one of them.");
        assertThat(Packed.endedInCheckout(Map.of(), all, "--only", "logistic-regression")
                        .printed())
                .contains("./run_autograder batch " + all + " --to RESULTS");
    }

    @Test
    void theCaseOfACheckCanBeTried() throws IOException {
        String jar = "lib/chainrule-contract-"
                + Files.readString(kit.resolve("version")).strip() + ".jar";
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Packed.run(
                kit, bin.resolve("javac").toString(), "-cp", jar, "-d", "bin", "src/Logistic.java", "scratch/Try.java");
        assertThat(Packed.run(kit, bin.resolve("java").toString(), "-cp", "bin:" + jar, "Try"))
                .isEmpty();
    }
}
