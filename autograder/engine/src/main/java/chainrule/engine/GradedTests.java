package chainrule.engine;

import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.Message;
import chainrule.grader.text.CheckText;
import java.util.HashMap;
import java.util.Map;
import org.junit.platform.engine.EngineExecutionListener;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;

/**
 * Grades a submission and tells what became of each of its checks. It is graded whole, since one mistake is told by
 * several checks: all of them are told when the last is known.
 */
final class GradedTests {
    private final SubmissionDescriptor submission;
    private final EngineExecutionListener listener;
    private final Map<String, CheckLine> graded = new HashMap<>();

    GradedTests(SubmissionDescriptor submission, EngineExecutionListener listener) {
        this.submission = submission;
        this.listener = listener;
    }

    void run() {
        listener.executionStarted(submission);
        TestExecutionResult result;
        try {
            grade();
            submission.getChildren().forEach(this::tellExercise);
            result = TestExecutionResult.successful();
        } catch (RuntimeException fault) {
            result = TestExecutionResult.failed(fault);
        }
        listener.executionFinished(submission, result);
    }

    private void grade() {
        Selection asked = new Selection(
                submission.checks().stream().map(CheckDescriptor::key).toList());
        try (Grader grader = Grader.of(submission.course(), Host.STUDENT)) {
            Message message =
                    Message.of(grader.grade(Order.of(submission.folder()).only(asked)));
            message.found()
                    .forEach(sentence -> listener.reportingEntryPublished(
                            submission, ReportEntry.from("found in the submission", sentence.text())));
            message.exercises().stream()
                    .flatMap(exercise -> exercise.lines().stream())
                    .forEach(line -> graded.put(line.check().verdict().key(), line));
        }
    }

    private void tellExercise(TestDescriptor exercise) {
        listener.executionStarted(exercise);
        exercise.getChildren().forEach(check -> {
            listener.executionStarted(check);
            listener.executionFinished(check, result(graded.get(((CheckDescriptor) check).key())));
        });
        listener.executionFinished(exercise, TestExecutionResult.successful());
    }

    private static TestExecutionResult result(CheckLine line) {
        return line.check().verdict().passed()
                ? TestExecutionResult.successful()
                : TestExecutionResult.failed(new CheckFailed(String.join("\n", CheckText.lines(line.message()))));
    }

    /** Has no stack: no frame of it would be the student's. */
    private static final class CheckFailed extends AssertionError {
        private static final long serialVersionUID = 1L;

        CheckFailed(String message) {
            super(message);
            setStackTrace(new StackTraceElement[0]);
        }
    }
}
