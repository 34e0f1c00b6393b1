package chainrule.grader.grading;

import chainrule.grader.config.Assignment;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.process.CommonCompiler;
import chainrule.grader.process.Isolation;
import chainrule.grader.process.Limits;
import chainrule.grader.process.Workers;
import chainrule.grader.report.GradingReport;
import chainrule.grader.suite.Knowledge;
import chainrule.testkit.draw.Seeds;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Grades submissions of one course on one machine, as many as wanted, from several threads if wanted. What costs time and
 * does not depend on the submission is done when it is built: exercises declared, isolation tried, a compiler started.
 */
public final class Grader implements AutoCloseable {
    private final Course course;
    private final Host host;
    private final Knowledge knowledge;
    private final List<PlacedExercise> exercises;
    private final Limits limits;
    private final Isolation isolation;
    private final Optional<CommonCompiler> compiler;
    /** Workers of the first grading, of which one is on its way. */
    private final AtomicReference<Workers> begun;
    /** One that has opened its jars is used again; it serves one grading at a time. */
    private final Queue<Oracle> idleOracles = new ConcurrentLinkedQueue<>();

    private Grader(Course course, Host host, boolean many) {
        this.course = course;
        this.host = host;
        this.limits = Limits.of(course.assignment().limits(), host.megabytes());
        this.isolation = Isolation.of(course.product().runtime(), limits, host.isolation());
        try {
            this.compiler = many ? Optional.of(new CommonCompiler(isolation, limits)) : Optional.empty();
            // its Java and its compiler start while the answers are read
            this.begun = new AtomicReference<>(many ? null : new Workers(isolation, limits).begin());
        } catch (RuntimeException notStarted) {
            isolation.close();
            throw notStarted;
        }
        try {
            this.knowledge = course.knowledge();
            this.exercises = PlacedExercise.all(knowledge, course.assignment());
        } catch (RuntimeException unknown) {
            close();
            throw unknown;
        }
    }

    /**
     * A grader that has each submission compiled by the worker that then runs it.
     *
     * @param course what is graded
     * @param host where
     * @return a grader, to be closed
     */
    public static Grader of(Course course, Host host) {
        return new Grader(course, host, false);
    }

    /**
     * A grader with one compiler for all submissions, which a worker of its own then loads: with many it is quicker.
     *
     * @param course what is graded
     * @param host where
     * @return a grader, to be closed by the thread that opened it
     */
    public static Grader ofMany(Course course, Host host) {
        return new Grader(course, host, true);
    }

    /**
     * Grades a folder.
     *
     * @param submission the folder
     * @return what was found out
     */
    public GradingReport grade(Path submission) {
        return grade(Order.of(submission));
    }

    /**
     * Grades. When it returns, every worker of this submission is gone and all that it left behind.
     *
     * @param order what is graded
     * @return what was found out
     */
    public GradingReport grade(Order order) {
        Oracle oracle = Optional.ofNullable(idleOracles.poll()).orElseGet(knowledge::oracle);
        Workers first = begun.getAndSet(null);
        try (Workers workers = first == null ? new Workers(isolation, limits, compiler) : first) {
            return new Grading(this, order, workers, oracle).report();
        } finally {
            idleOracles.add(oracle);
        }
    }

    /**
     * How its results are laid out.
     *
     * @return what the configuration wants
     */
    public Assignment.Showing showing() {
        return course.assignment().showing();
    }

    Course course() {
        return course;
    }

    Host host() {
        return host;
    }

    Limits limits() {
        return limits;
    }

    Isolation isolation() {
        return isolation;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    List<PlacedExercise> exercises() {
        return exercises;
    }

    Seeds seeds() {
        return new Seeds(course.assignment().secret());
    }

    @Override
    public void close() {
        Optional.ofNullable(begun.getAndSet(null)).ifPresent(Workers::close);
        compiler.ifPresent(CommonCompiler::close);
        isolation.close();
    }
}
