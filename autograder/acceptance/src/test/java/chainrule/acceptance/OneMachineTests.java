package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.grading.Host;
import chainrule.grader.junit.GradedTest;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.staff.suites.SuiteSolution;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the shape that courses have give, unedited and across two walls, the verdicts of a run in one machine. */
class OneMachineTests {
    private static final Path ZOO = Machine.repository().resolve("autograder/acceptance/src/test/resources/zoo");
    private static final List<String> CLASSES = List.of("zoo.ZooTest", "zoo.FeedingTest", "zoo.KeeperTest");

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @ValueSource(strings = {"wrong/compares-backwards"})
    void everyTestGivesTheVerdictOfOneMachine(String name) throws Exception {
        assertSameVerdicts(name);
    }

    @ParameterizedTest
    @Tag("corpus")
    @ValueSource(
            strings = {
                "reference",
                "wrong/another-parrot",
                "wrong/equal-by-name-alone",
                "wrong/fills-another-array",
                "wrong/likes-everything",
                "wrong/nobody-is-null",
                "wrong/one-too-many",
                "wrong/other-words"
            })
    void soDoAllOthers(String name) throws Exception {
        assertSameVerdicts(name);
    }

    private void assertSameVerdicts(String name) throws Exception {
        SuiteCourse course = SuiteCourse.in(ZOO, Machine.product()).orElseThrow();
        SuiteSolution solution = SuiteSolution.of(ZOO).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        Set<String> failed = new TreeSet<>();
        SuiteReport report = solution.laidOut(folder -> {
            failed.addAll(failedInOneMachine(folder));
            return SuiteGrading.grade(course, Host.STUDENT, folder);
        });
        assertThat(report.tests()).hasSize(13);
        assertThat(report.tests().stream()
                        .filter(test -> !test.passed())
                        .map(OneMachineTests::method)
                        .collect(Collectors.toSet()))
                .isEqualTo(failed);
    }

    private static String method(GradedTest test) {
        return test.row().key().replaceAll("\\(.*", "").replaceAll(".*\\.", "");
    }

    /** Compiles the tests against the submission itself, and has JUnit 4 run them here. */
    private Set<String> failedInOneMachine(Path submission) {
        try {
            List<Path> jars = files(Machine.product().home().resolve("junit"), ".jar");
            List<Path> sources = new ArrayList<>(files(submission, ".java"));
            sources.addAll(files(ZOO.resolve("suites"), ".java"));
            compile(sources, jars);
            List<URL> urls = new ArrayList<>(List.of(temporary.toUri().toURL()));
            for (Path jar : jars) {
                urls.add(jar.toUri().toURL());
            }
            try (URLClassLoader loader =
                    new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader())) {
                return failed(loader);
            }
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> failed(ClassLoader loader) throws ReflectiveOperationException {
        Class<?>[] tests = new Class<?>[CLASSES.size()];
        for (int i = 0; i < tests.length; i++) {
            tests[i] = loader.loadClass(CLASSES.get(i));
        }
        Object result = loader.loadClass("org.junit.runner.JUnitCore")
                .getMethod("runClasses", Class[].class)
                .invoke(null, (Object) tests);
        Set<String> failed = new TreeSet<>();
        for (Object failure :
                (List<?>) result.getClass().getMethod("getFailures").invoke(result)) {
            Object description = failure.getClass().getMethod("getDescription").invoke(failure);
            String method =
                    (String) description.getClass().getMethod("getMethodName").invoke(description);
            failed.add(method.replaceAll("\\[.*", ""));
        }
        return failed;
    }

    private void compile(List<Path> sources, List<Path> jars) throws IOException {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, jars);
            files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(temporary));
            assertThat(javac.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources))
                            .call())
                    .isTrue();
        }
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
