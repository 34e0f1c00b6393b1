package chainrule.staff.pack;

import chainrule.grader.answers.Answers;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.config.AssignmentText;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.PlacedCheck;
import chainrule.grader.grading.PlacedExercise;
import chainrule.grader.grading.Product;
import chainrule.grader.suite.Knowledge;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What students take home: the grader, the starter of the chosen exercises, the suites, and their answers written down
 * for the checks that students see. No solution and no secret is in it, and of hidden checks neither cases nor answers.
 */
final class StarterArchive {
    static final String LAUNCHER = "chainrule-launcher-";

    private final Archive archive = Archive.zip();
    private final Course course;
    private final Product product;
    private final Path checkout;

    private StarterArchive(Course course, Path checkout) {
        this.course = course;
        this.product = course.product();
        this.checkout = checkout;
    }

    static Archive of(Course course, Path checkout) throws IOException {
        StarterArchive starter = new StarterArchive(course, checkout);
        starter.addProgram();
        starter.addExercises();
        starter.addWords();
        return starter.archive;
    }

    private void addProgram() throws IOException {
        List<Path> lib = jars("lib");
        SuitesWithoutAnswers.addTo(archive, lib);
        archive.addFolder("worker/", product.home().resolve("worker"));
        archive.addFolder("engine/", product.home().resolve("engine"));
        Path launcher = jar(product.home().resolve("launcher"), LAUNCHER);
        archive.add("chainrule.jar", RunnableJar.of(launcher, lib));
        archive.addScript("run_autograder", checkout.resolve("run_autograder"));
        archive.addFile("version", product.home().resolve("version"));
    }

    private void addExercises() throws IOException {
        Assignment assignment = course.assignment();
        Knowledge knowledge = product.knowledge();
        Set<String> visible = visible();
        archive.add(Answers.packedForStudents(knowledge, assignment, visible::contains));
        for (PlacedExercise placed : told()) {
            String file = knowledge.className(placed.exercise().contract()).orElseThrow() + ".java";
            archive.addFile("src/" + file, checkout.resolve("solutions/starter").resolve(file));
        }
        archive.add(AssignmentFile.NAME, AssignmentText.forStudents(assignment));
    }

    /** The keys of the checks of which students see everything. */
    private Set<String> visible() {
        return course.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.visibility() == Visibility.VISIBLE)
                .map(PlacedCheck::key)
                .collect(Collectors.toSet());
    }

    private void addWords() throws IOException {
        addContract();
        archive.addFile("LICENSE", checkout.resolve("LICENSE"))
                .addFile("THIRD-PARTY.txt", product.home().resolve("THIRD-PARTY.txt"))
                .add("NOTICES.txt", LicenceTexts.of(AutograderArchive.jarsOfOthers(product.home())));
        for (String name : List.of(
                ".project",
                ".classpath",
                "Grade.launch",
                ".vscode/settings.json",
                ".vscode/launch.json",
                ".vscode/tasks.json",
                "kit.iml",
                ".idea/modules.xml",
                ".idea/misc.xml",
                ".idea/runConfigurations/Grade.xml",
                "pom.xml")) {
            archive.add(name, withJars(resource(name)));
        }
        String readme = withJars(resource("README.txt"));
        archive.add("README.txt", KitReadme.of(readme, course, told()));
        archive.add("test/HomeworkTest.java", resource("HomeworkTest.java"));
        archive.add("scratch/Try.java", resource("Try.java"));
    }

    /** The interfaces of these exercises with all that they name, as files for editors and as pages for people. */
    private void addContract() throws IOException {
        Path sources = checkout.resolve("autograder/contract/src/main/java/chainrule/contract");
        List<Class<?>> interfaces = told().stream()
                .<Class<?>>map(placed -> placed.exercise().contract())
                .toList();
        List<Path> files = Stream.concat(ContractTypes.of(interfaces).stream(), Stream.of("package-info"))
                .map(type -> sources.resolve(type + ".java"))
                .toList();
        for (Path file : files) {
            archive.addFile("contract/chainrule/contract/" + file.getFileName(), file);
        }
        ContractPages.add(files, jar(product.home().resolve("lib"), "chainrule-contract-"), archive);
    }

    private List<PlacedExercise> told() {
        return course.exercises().stream().filter(PlacedExercise::isTold).toList();
    }

    /** The names of our jars hold the release; where all of them are wanted, a line is repeated. */
    private String withJars(String text) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String line : text.lines().toList()) {
            for (Path jar : line.contains("JARS") ? jars("lib") : List.of(Path.of(""))) {
                lines.append(line.replace("JARS", jar.getFileName().toString())).append('\n');
            }
        }
        return lines.toString()
                .replace("CONTRACT", name("lib", "chainrule-contract-"))
                .replace("ENGINE", name("engine", "chainrule-engine-"));
    }

    private String name(String folder, String prefix) {
        return jar(product.home().resolve(folder), prefix).getFileName().toString();
    }

    private List<Path> jars(String folder) throws IOException {
        try (Stream<Path> files = Files.list(product.home().resolve(folder))) {
            return files.sorted().toList();
        }
    }

    static Path jar(Path folder, String prefix) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = StarterArchive.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
