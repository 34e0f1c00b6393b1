package chainrule.staff.suites;

import chainrule.grader.grading.Host;
import chainrule.grader.junit.GradedTest;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Grades every solution of a course with JUnit tests. The reference passes all, the starter earns nothing, a specimen loses
 * what it declares, and no round differs from another.
 */
public final class SuiteRegression {
    private final SuiteCourse course;
    private final Host host;
    private final List<String> differences = new ArrayList<>();

    private SuiteRegression(SuiteCourse course, Host host) {
        this.course = course;
        this.host = host;
    }

    /**
     * Grades solutions.
     *
     * @param course by whose tests
     * @param host where
     * @param solutions which
     * @param rounds how often each is graded
     * @param update whether what is lost is written into the declarations
     * @return a sentence for each verdict that is not the declared one
     * @throws IOException when a solution cannot be laid out
     */
    public static List<String> differences(
            SuiteCourse course, Host host, List<SuiteSolution> solutions, int rounds, boolean update)
            throws IOException {
        SuiteRegression regression = new SuiteRegression(course, host);
        for (SuiteSolution solution : solutions) {
            regression.grade(solution, rounds, update);
        }
        return regression.differences;
    }

    private void grade(SuiteSolution solution, int rounds, boolean update) throws IOException {
        Set<String> lost = new TreeSet<>();
        for (int round = 0; round < rounds; round++) {
            SuiteReport report = solution.laidOut(folder -> SuiteGrading.grade(course, host, folder));
            Set<String> now = lost(report);
            if (round == 0) {
                lost = now;
                compare(solution, report, now);
            } else if (!now.equals(lost)) {
                Set<String> wavering = new TreeSet<>(now);
                wavering.addAll(lost);
                wavering.removeAll(intersection(now, lost));
                differences.add(solution.name() + " is judged in one round otherwise than in another by "
                        + String.join(", ", wavering) + ": does a test draw numbers without a seed, or read a clock?");
            }
        }
        if (update && solution.specimen().isPresent()) {
            rewrite(solution, lost);
        }
    }

    private static Set<String> intersection(Set<String> one, Set<String> other) {
        Set<String> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    private void compare(SuiteSolution solution, SuiteReport report, Set<String> lost) {
        report.tests().stream()
                .filter(GradedTest::isBroken)
                .forEach(test -> differences.add("With " + solution.name() + " the test " + shortName(test)
                        + " itself goes wrong, instead of failing: have it say what it expects."));
        if (solution.name().equals(SuiteSolution.STARTER)) {
            if (report.score() > 0) {
                differences.add("The starter earns points: " + String.join(", ", passed(report)) + ".");
            }
            return;
        }
        Set<String> declared =
                new TreeSet<>(solution.specimen().map(SuiteSpecimen::loses).orElse(List.of()));
        report(solution, "loses", "does not declare", lost, declared);
        report(solution, "keeps", "declares to lose", declared, lost);
        if (solution.specimen().isPresent() && lost.isEmpty()) {
            differences.add(solution.name() + " passes every test: none notices its mistake.");
        }
    }

    private void report(SuiteSolution solution, String verb, String declares, Set<String> there, Set<String> missing) {
        Set<String> only = new TreeSet<>(there);
        only.removeAll(missing);
        if (!only.isEmpty()) {
            differences.add(
                    solution.name() + " " + verb + " " + String.join(", ", only) + ", which it " + declares + ".");
        }
    }

    private static Set<String> lost(SuiteReport report) {
        return report.tests().stream()
                .filter(test -> !test.passed())
                .map(SuiteRegression::shortName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> passed(SuiteReport report) {
        return report.tests().stream()
                .filter(test -> test.score() > 0)
                .map(SuiteRegression::shortName)
                .toList();
    }

    /** Class and method, without package and parameters. */
    static String shortName(GradedTest test) {
        String method = test.row().key().substring(0, test.row().key().indexOf('('));
        int dot = method.lastIndexOf('.');
        String type = method.substring(0, dot);
        return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + method.substring(dot);
    }

    private static void rewrite(SuiteSolution solution, Set<String> lost) throws IOException {
        String text = Files.readString(solution.declaration());
        Files.writeString(
                solution.declaration(),
                text.replaceFirst(
                        "(?m)^loses: \\[[^]]*]",
                        "loses: [" + String.join(", ", lost).replace("$", "\\$") + "]"));
    }
}
