package chainrule.grader.formats;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import java.util.List;
import java.util.Optional;

/** A run as students see it at once: composed anew without the rest, so that nothing of it is left in any sentence. */
public final class SeenByStudents {
    private SeenByStudents() {}

    static Message of(Message message) {
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

    /** Whether nothing could be run at all: no class of it compiles, or none is there. */
    static boolean isUnusable(Message seen) {
        return !seen.report().checks().isEmpty()
                && seen.exercises().stream()
                        .flatMap(exercise -> exercise.lines().stream())
                        .allMatch(Texts::isPointer);
    }
}
