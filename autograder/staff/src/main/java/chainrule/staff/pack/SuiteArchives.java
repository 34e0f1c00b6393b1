package chainrule.staff.pack;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.LimitSettings;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.junit.BuiltSuites;
import chainrule.grader.junit.SuiteCourse;
import chainrule.testkit.words.Figures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The two archives of a course that is graded by JUnit tests of its own. Both hold the tests as they were built, and
 * neither the reference's classes; the one for students holds no class in which there is a hidden test.
 */
final class SuiteArchives {
    private static final String README = """
            Your kit. It needs a JDK of version 17 or newer and nothing else, no network either.

              src/         what you write
              contract/    the interfaces that your classes implement, where there are any

            Grade your work as often as you like:

              java -jar chainrule.jar              on any system
              ./run_autograder src                 with a shell

            The tests that are public on Gradescope give the same points and the same messages here. Hidden ones are not here.
            Hand in the files of src.
            """;

    private SuiteArchives() {}

    static Archive upload(SuiteCourse course, Path checkout) throws IOException {
        Path home = course.product().home();
        Archive archive = Archive.zip()
                .addScript("setup.sh", checkout.resolve("setup.sh"))
                .addScript("run_autograder", checkout.resolve("run_autograder"))
                .addFile("LICENSE", checkout.resolve("LICENSE"))
                .addFile("THIRD-PARTY.txt", home.resolve("THIRD-PARTY.txt"))
                .addFile("version", home.resolve("version"))
                .addFile(AssignmentFile.NAME, course.folder().resolve(AssignmentFile.NAME))
                .addFolder("self-check/reference/", course.folder().resolve("solutions/reference"))
                .addFolder("self-check/starter/", course.folder().resolve("solutions/starter"))
                .addFolder(SuiteCourse.BUILT + "/", course.built().folder());
        addLib(archive, home);
        for (String folder : List.of("worker", "junit")) {
            archive.addFolder(folder + "/", home.resolve(folder));
        }
        return archive.add("NOTICES.txt", LicenceTexts.of(jarsOfOthers(home)));
    }

    static Archive kit(SuiteCourse course, Path checkout) throws IOException {
        Path home = course.product().home();
        Archive archive = Archive.zip()
                .addScript("run_autograder", checkout.resolve("run_autograder"))
                .addFile("LICENSE", checkout.resolve("LICENSE"))
                .addFile("THIRD-PARTY.txt", home.resolve("THIRD-PARTY.txt"))
                .addFile("version", home.resolve("version"))
                .add("README.txt", README)
                .add(AssignmentFile.NAME, assignment(course))
                .addFolder("src/", course.folder().resolve("solutions/starter"));
        if (Files.isDirectory(course.folder().resolve("contract"))) {
            archive.addFolder("contract/", course.folder().resolve("contract"));
        }
        List<Path> lib = addLib(archive, home);
        for (String folder : List.of("worker", "junit")) {
            archive.addFolder(folder + "/", home.resolve(folder));
        }
        BuiltSuites built = course.built();
        Map<String, Visibility> visibilities = course.visibilities(built);
        built.forStudents(key -> visibilities.get(key) == Visibility.VISIBLE, course.points(built))
                .forEach((name, bytes) -> archive.add(SuiteCourse.BUILT + "/" + name, bytes));
        Path launcher = StarterArchive.jar(home.resolve("launcher"), StarterArchive.LAUNCHER);
        archive.add("chainrule.jar", RunnableJar.of(launcher, lib));
        return archive.add("NOTICES.txt", LicenceTexts.of(jarsOfOthers(home)));
    }

    /** What grades, without the suites of checks, of which such a course has none. */
    private static List<Path> addLib(Archive archive, Path home) throws IOException {
        List<Path> lib = jars(home.resolve("lib")).stream()
                .filter(jar -> !SuitesWithoutAnswers.isSuites(jar))
                .toList();
        lib.forEach(jar -> archive.addFile("lib/" + jar.getFileName(), jar));
        return lib;
    }

    /** Without the names of hidden tests; the points are those of the tests, which the kit holds scaled. */
    private static String assignment(SuiteCourse course) {
        LimitSettings limits = course.assignment().limits();
        return """
                version: 1
                title: "%s"
                junit: {}
                must-compile: %s
                limits:
                  call-seconds: %s
                  compile-seconds: %s
                  exercise-seconds: %s
                  total-seconds: %s
                  heap-megabytes: %d
                """.formatted(
                        course.assignment().title().replace("\\", "\\\\").replace("\"", "\\\""),
                        course.assignment().mustCompile(),
                        Figures.number(limits.callSeconds()),
                        Figures.number(limits.compileSeconds()),
                        Figures.number(limits.exerciseSeconds()),
                        Figures.number(limits.totalSeconds()),
                        limits.heapMegabytes());
    }

    private static List<Path> jarsOfOthers(Path home) throws IOException {
        List<Path> all = new ArrayList<>(AutograderArchive.jarsOfOthers(home));
        jars(home.resolve("junit")).stream()
                .filter(jar -> !jar.getFileName().toString().startsWith("chainrule-"))
                .forEach(all::add);
        return all;
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }
}
