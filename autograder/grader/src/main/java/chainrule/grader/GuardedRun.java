package chainrule.grader;

import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.NotGraded;
import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.report.GradingReport;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A run that never leaves a student with nothing: results stand in their file from the first moment, and whatever the
 * harness fails at, they say that it was not the submission and keep the score that there was.
 */
public final class GuardedRun {
    private static final int LONGEST_TRACE = 20_000;

    private final Optional<ResultsFile> file;
    private final Metadata metadata;
    private volatile boolean graded;

    /**
     * A run.
     *
     * @param results where results are read, if anywhere
     * @param metadata what is known of earlier submissions
     */
    public GuardedRun(Optional<Path> results, Metadata metadata) {
        this.file = results.map(ResultsFile::new);
        this.metadata = metadata;
    }

    /**
     * Grades, and sees to it that the results say something true from the first moment.
     *
     * @param grading the run
     * @return what was found out, or nothing after a fault of the harness
     */
    public Optional<GradingReport> grade(Supplier<GradingReport> grading) {
        try {
            writeNotGraded(Map.of("state", "unfinished", "rerun", true));
            GradingReport report = grading.get();
            file.ifPresent(results -> results.write(ResultsOf.report(report)));
            graded = true;
            return Optional.of(report);
        } catch (Throwable fault) {
            // every kind: a student must not pay for our lack of memory either
            failed(fault);
            return Optional.empty();
        }
    }

    /** Says that the harness failed: in one sentence to who runs it, with the trace to staff who read the results. */
    void failed(Throwable fault) {
        System.err.println(sentence(fault));
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", "harness-fault");
        facts.put("rerun", true);
        facts.put("fault", String.valueOf(fault.getMessage()));
        facts.put("trace", trace(fault));
        try {
            writeNotGraded(facts);
        } catch (RuntimeException unwritable) {
            System.err.println(sentence(unwritable));
        }
    }

    /** Ends a run that came to no end, on behalf of another thread; what was graded already stays. */
    int stopped(Throwable fault) {
        if (graded) {
            return ExitCode.GRADED;
        }
        failed(fault);
        return ExitCode.HARNESS_FAULT;
    }

    static String sentence(Throwable fault) {
        String what = fault.getMessage() == null ? fault.getClass().getSimpleName() : fault.getMessage();
        return "run_autograder: a fault of the harness, not of the submission: " + what + ".";
    }

    private void writeNotGraded(Map<String, Object> facts) {
        file.ifPresent(results -> results.write(ResultsOf.notGraded(new NotGraded(metadata.previousScore()), facts)));
    }

    private static String trace(Throwable fault) {
        StringWriter text = new StringWriter();
        fault.printStackTrace(new PrintWriter(text, true));
        return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), LONGEST_TRACE));
    }
}
