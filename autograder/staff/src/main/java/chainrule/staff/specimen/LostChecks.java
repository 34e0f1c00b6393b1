package chainrule.staff.specimen;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import java.util.List;

/** The checks that a submission lost, by the names that specimens declare. */
public final class LostChecks {
    private LostChecks() {}

    /**
     * The lost checks of a run.
     *
     * @param report what the run found out
     * @param exercise the key of the exercise that counts
     * @return names of the suite's methods, in the order of the checks
     */
    public static List<String> of(GradingReport report, String exercise) {
        return report.exercises().stream()
                .filter(graded -> graded.exercise().key().equals(exercise))
                .flatMap(graded -> graded.checks().stream())
                .filter(check -> !check.verdict().passed())
                .map(LostChecks::name)
                .toList();
    }

    private static String name(GradedCheck check) {
        String key = check.verdict().check().key();
        return key.substring(key.indexOf('.') + 1);
    }
}
