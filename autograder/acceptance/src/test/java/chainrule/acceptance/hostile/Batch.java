package chainrule.acceptance.hostile;

import chainrule.grader.config.Assignment;
import chainrule.grader.gradescope.GuardedRun;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Product;
import chainrule.grader.message.Message;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.report.GradingReport;
import chainrule.grader.suite.Suites;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Grades every deed of a folder at one level, one after another in one process: a grader that one of them takes down
 * says nothing of those after it. Prints a line for each: its name, the time it took, and what was not as declared.
 */
public final class Batch {
    private static final String EXERCISE = "convolution2d";
    private static final Set<String> GRADED = Set.of("forward-basic", "backward-dx", "step-with-bias");
    private static final Assignment.LimitSettings LIMITS = new Assignment.LimitSettings(1.5, 15, 30, 100, 64);
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final Grader grader;
    private final Path results;
    private final IsolationLevel level;

    private Batch(Grader grader, Path results, IsolationLevel level) {
        this.grader = grader;
        this.results = results;
        this.level = level;
    }

    /**
     * Grades.
     *
     * @param arguments the product, the folder of the solutions, a folder for the results, the level
     */
    public static void main(String[] arguments) {
        Course course = Course.of(new Product(Path.of(arguments[0])));
        IsolationLevel level = IsolationLevel.ofKey(arguments[3]).orElseThrow();
        Host host = Host.STUDENT.at(Optional.of(level));
        try (Grader grader = Grader.of(course.with(few(course.assignment())), host)) {
            new Batch(grader, Path.of(arguments[2]), level).gradeAll(new Solutions(Path.of(arguments[1])));
        }
    }

    private void gradeAll(Solutions solutions) {
        List<Exercise<?>> exercises = Suites.all();
        for (Solution deed : solutions.of(Kind.DEED)) {
            if (deed.deed().isFor(level.key())) {
                grade(Expectation.of(deed, exercises));
            }
        }
    }

    private void grade(Expectation deed) {
        String id = deed.solution().id();
        Path submission = deed.solution().folder().resolve(Laboratory.SUBMISSION);
        Path file = results.resolve(level.key()).resolve(id).resolve("results.json");
        long start = System.nanoTime();
        AtomicReference<GradingReport> report = new AtomicReference<>();
        GuardedRun run = new GuardedRun(Optional.of(file));
        run.during(() -> {
            report.set(grader.grade(submission));
            run.write(ResultsOf.message(Message.of(report.get())));
        });
        long millis = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        System.out.println(id + "\t" + millis + "\t"
                + Verdict.of(deed, level.key(), Optional.ofNullable(report.get()), file)
                        .replaceAll("\\s+", " "));
    }

    /** The product's assignment with short limits and a few checks: every deed dies of each. */
    private static Assignment few(Assignment usual) {
        Set<String> waived = new TreeSet<>();
        Exercise<?> judged = Suites.find().get(EXERCISE);
        for (Check<?, ?> check : judged.checks()) {
            if (!GRADED.contains(check.key())) {
                waived.add(judged.keyOf(check));
            }
        }
        return new Assignment(
                usual.title(),
                usual.exercises().stream()
                        .filter(exercise -> exercise.exercise().equals(EXERCISE))
                        .toList(),
                waived,
                usual.anyTie(),
                usual.mustCompile(),
                usual.fullIsolation(),
                LIMITS,
                usual.secret(),
                usual.submissions(),
                usual.showing(),
                usual.hash());
    }
}
