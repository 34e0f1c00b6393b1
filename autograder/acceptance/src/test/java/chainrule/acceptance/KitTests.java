package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What students take home, unpacked and used: it says what the platform says. */
class KitTests {
    private static final List<String> TURKISH = List.of("-Duser.language=tr", "-Dfile.encoding=windows-1252");

    /** Of the secret of a course, which stands in two lines of its file. */
    private static final String FIRST_HALF = "q7ZrPnW3";

    private static final String SECOND_HALF = "vK2tYb9x";

    @TempDir
    private Path temporary;

    private static String solution(String name) {
        return Ours.files(name).toString();
    }

    private String atHome(Path kit, List<String> flags, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-jar", "chainrule.jar"));
        command.addAll(List.of(arguments));
        return Packed.run(kit, command.toArray(String[]::new));
    }

    private Map<String, JsonNode> testsAtHome(Path kit, List<String> flags, String solution) throws IOException {
        Path results = temporary.resolve("home.json");
        atHome(kit, flags, solution(solution), "--results", results.toString());
        return Packed.tests(results);
    }

    private Map<String, JsonNode> testsHere(String solution, String... options) throws IOException {
        Path results = temporary.resolve("here.json");
        List<String> arguments = new ArrayList<>(List.of(solution(solution), "--results", results.toString()));
        arguments.addAll(List.of(options));
        Packed.inCheckout(arguments.toArray(String[]::new));
        return Packed.tests(results);
    }

    @Test
    void atHomeAStudentReadsWhatThePlatformSays() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("a kit é"));
        assertThat(testsAtHome(kit, TURKISH, "wrong/kernel-flipped"))
                .hasSizeGreaterThan(100)
                .isEqualTo(testsHere("wrong/kernel-flipped"));
    }

    @Tag("corpus")
    @Test
    void theReportShowsTheSameAtHome() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("kit"));
        Path home = temporary.resolve("home.html");
        Path here = temporary.resolve("here.html");
        String wrong = solution("wrong/kernel-flipped");
        atHome(kit, List.of(), wrong, "--only", "1", "--report", home.toString());
        Packed.inCheckout(wrong, "--only", "1", "--report", here.toString());
        assertThat(here).content().contains("Outlined in x");
        // Which step is another is told on the platform only: whoever can follow the steps has the answer.
        String steps = "<p class=\"hint\">Your y is what the formula gives where [^\n]*\n\n";
        assertThat(home).content().isEqualTo(Files.readString(here).replaceFirst(steps, ""));
    }

    /** An old Java is told so by a class that it can load: its version is that of Java 8. */
    @Test
    void aJavaThatWillNotDoIsToldInOneSentence() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("kit"));
        try (ZipFile jar = new ZipFile(kit.resolve("chainrule.jar").toFile());
                DataInputStream start =
                        new DataInputStream(jar.getInputStream(jar.getEntry("chainrule/launcher/Start.class")))) {
            start.skipBytes(Integer.BYTES + Short.BYTES);
            assertThat(start.readShort()).isEqualTo((short) 52);
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(Packed.ended(kit, Map.of(), List.of(java, "--limit-modules", "java.se", "-jar", "chainrule.jar")))
                .isEqualTo(new Packed.Ended(
                        70,
                        "Chainrule compiles your files, and this Java has no compiler: install a JDK, not a JRE.\n"));
    }

    @Test
    void editorsFindTheContractWhereTheyAreTold() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("kit"));
        String jar = "lib/chainrule-contract-"
                + Files.readString(kit.resolve("version")).strip() + ".jar";
        assertThat(kit.resolve(jar)).exists();
        for (String editor : List.of(".classpath", "kit.iml", ".vscode/settings.json")) {
            assertThat(kit.resolve(editor)).content().contains(jar).contains("src");
        }
    }

    /** Then a check judges sums over windows, and not what is returned itself. */
    @Tag("corpus")
    @Test
    void whereAnyOfATieMayWinItMayAtHomeToo() throws IOException {
        Path course = course("""
                  - exercise: max-pooling2d
                    points: 20
                ties: any
                """);
        Path kit = kitOf(course);
        for (String wrong : List.of("max-pooling-last-of-a-tie", "max-pooling-rewards-every-tie")) {
            Map<String, JsonNode> home = testsAtHome(kit, List.of(), "wrong/" + wrong);
            assertThat(home).isEqualTo(testsHere("wrong/" + wrong, "--course", course.toString()));
            assertThat(home.get("1.28" + "2-D max pooling, backward: ties")
                            .get("status")
                            .asText())
                    .as(wrong)
                    .isEqualTo(wrong.endsWith("last-of-a-tie") ? "passed" : "failed");
        }
    }

    @Tag("corpus")
    @Test
    void whatIsHiddenStaysOnThePlatform() throws IOException {
        Path course = course("""
                  - exercise: linear-rnn
                    points: 20
                    hidden: [states-several-steps]
                  - exercise: tanh-rnn
                    points: 10
                    visibility: after_due_date
                """);
        Path kit = kitOf(course);
        Map<String, JsonNode> here = testsHere("reference", "--course", course.toString());
        here.values().removeIf(test -> !test.get("visibility").asText().equals("visible"));
        // stands in for the total, which only the platform hides
        assertThat(here.remove("0.1Public tests: 18.60/18.60")).isNotNull();
        assertThat(testsAtHome(kit, List.of(), "reference")).hasSize(19).isEqualTo(here);
        try (Stream<Path> files = Files.walk(kit)) {
            assertThat(files.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(20)
                    .allSatisfy(KitTests::holdsNoSecret);
        }
    }

    /** Neither in the file itself nor, if it is an archive, in what is packed in it. */
    private static void holdsNoSecret(Path file) throws IOException {
        assertNoSecret(file.toString(), Files.readAllBytes(file));
        if (file.toString().endsWith(".jar")) {
            try (ZipFile jar = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(jar.entries())) {
                    assertNoSecret(file + "!" + entry, jar.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private static void assertNoSecret(String where, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text.contains(FIRST_HALF) || text.contains(SECOND_HALF))
                .as(where)
                .isFalse();
    }

    private Path course(String exercises) throws IOException {
        Path course = Files.createDirectories(temporary.resolve("course"));
        Files.writeString(course.resolve("assignment.yaml"), """
                version: 1
                title: A course
                exercises:
                %slimits:
                  call-seconds: 10
                  compile-seconds: 60
                  heap-megabytes: 192
                "secret": >-
                  %s
                  %s
                """.formatted(exercises, FIRST_HALF, SECOND_HALF));
        return course;
    }

    private Path kitOf(Path course) throws IOException {
        Packed packed = Packed.into(temporary.resolve("packed"), "--course", course.toString());
        return Packed.unpack(packed.starter(), temporary.resolve("kit"));
    }
}
