package chainrule.grader.formats;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.message.CheckLine;
import chainrule.grader.message.ExerciseMessage;
import chainrule.grader.message.Message;
import chainrule.grader.message.State;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Fault;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
import chainrule.grader.text.CheckText;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.Sentence;
import java.util.List;
import java.util.Optional;

/** A run as students see it at once: composed anew without the rest, so that nothing of it is left in any sentence. */
public final class SeenByStudents {
    private SeenByStudents() {}

    private static final Paint PLAIN = new Paint(false);

    /**
     * In no reader's terms.
     *
     * @param message all that is said of a run
     * @return the same without what students do not see at once
     */
    public static SeenRun run(Message message) {
        Message seen = of(message);
        return new SeenRun(
                seen.report().title(),
                seen.report().run().seconds(),
                seen.found().stream().map(Sentence::text).toList(),
                seen.exercises().stream().map(SeenByStudents::group).toList(),
                Table.lines(seen, PLAIN, ""));
    }

    private static SeenRun.Group group(ExerciseMessage exercise) {
        GradedExercise graded = exercise.exercise();
        return new SeenRun.Group(
                Integer.toString(graded.number()),
                graded.exercise().key(),
                graded.exercise().title(),
                exercise.lines().stream().map(SeenByStudents::test).toList());
    }

    private static SeenRun.Test test(CheckLine line) {
        CheckVerdict verdict = line.check().verdict();
        Optional<Fault> fault = verdict.shown()
                .map(CaseVerdict::outcome)
                .filter(Outcome.Failed.class::isInstance)
                .map(outcome -> ((Outcome.Failed) outcome).fault());
        SeenRun.Ending bad = fault.isPresent() ? SeenRun.Ending.FAULT : SeenRun.Ending.WRONG;
        return new SeenRun.Test(
                line.check().number(),
                verdict.key(),
                verdict.check().name(),
                line.check().score(),
                line.check().most(),
                line.state() == State.PASSED ? SeenRun.Ending.PASSED : bad,
                fault.filter(one -> one instanceof Fault.NotFound || one instanceof Fault.DidNotCompile)
                        .isPresent(),
                line.message().first().text(),
                String.join("\n", CheckText.lines(line.message())));
    }

    /**
     * The message without what students do not see at once.
     *
     * @param message all that is said of a run
     * @return composed anew
     */
    public static Message of(Message message) {
        GradingReport report = message.report();
        List<GradedExercise> exercises = report.exercises().stream()
                .map(SeenByStudents::of)
                .filter(exercise -> !exercise.checks().isEmpty())
                .toList();
        return Message.of(
                new GradingReport(report.title(), report.findings(), exercises, report.remarks(), report.run()));
    }

    private static GradedExercise of(GradedExercise exercise) {
        return new GradedExercise(
                exercise.number(),
                exercise.exercise(),
                exercise.marking(),
                exercise.checks().stream()
                        .filter(check -> check.visibility() == Visibility.VISIBLE)
                        .toList());
    }

    /**
     * What a format leaves out of a run, for whoever chose it.
     *
     * @param message all that is said of the run
     * @return a sentence; nothing when nothing is left out
     */
    public static Optional<String> leftOut(Message message) {
        List<GradedCheck> hidden = message.report().checks().stream()
                .filter(check -> check.visibility() != Visibility.VISIBLE)
                .toList();
        return hidden.isEmpty()
                ? Optional.empty()
                : Optional.of("For staff: " + hidden.size() + " checks with "
                        + Points.text(
                                hidden.stream().mapToInt(GradedCheck::most).sum())
                        + " points are left out, since this format cannot keep them from students.");
    }
}
