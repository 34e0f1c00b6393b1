package chainrule.staff.explain;

import chainrule.grader.config.Points;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.verdict.CaseVerdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The page about one check. */
final class Explanation {
    private final GradingReport report;
    private final GradedCheck check;
    private final List<String> lines = new ArrayList<>();

    private Explanation(GradingReport report, GradedCheck check) {
        this.report = report;
        this.check = check;
    }

    /**
     * The page.
     *
     * @param report of the check alone
     * @param check the check
     * @param recorded an earlier run, if one is to be compared
     * @param wanted which case is to be shown, from 1
     * @return lines
     */
    static List<String> lines(
            GradingReport report, GradedCheck check, Optional<Recorded> recorded, OptionalInt wanted) {
        Explanation page = new Explanation(report, check);
        page.addHeading();
        page.addFacts();
        recorded.ifPresent(page::addComparison);
        page.addCases(wanted);
        return page.lines;
    }

    private void addHeading() {
        lines.add(check.number() + "  " + check.verdict().check().name() + "  ("
                + check.verdict().key() + ")");
        lines.add((check.verdict().passed() ? "passed" : "failed") + ", "
                + check.verdict().failures() + " of " + check.verdict().total() + " cases failed, "
                + Points.text(check.score()) + " of " + Points.text(check.most()) + " points");
    }

    private void addFacts() {
        GradingReport.RunFacts run = report.run();
        lines.add("Chainrule " + run.product() + ", Java " + run.java() + ", configuration " + run.configuration()
                + ", seed " + run.seed() + ", isolation " + run.isolation());
    }

    private void addComparison(Recorded recorded) {
        List<Unlike> unlike = recorded.unlike(report.run());
        unlike.forEach(each -> lines.add(each.text()));
        if (unlike.isEmpty()) {
            lines.add("Seed, configuration, version of Chainrule and version of Java are as recorded.");
        }
        String now = check.verdict().passed() ? "passed" : "failed";
        lines.add(recorded.status(check.number())
                .map(then ->
                        then.equals(now) ? "The verdict is as recorded." : "The recorded verdict is: " + then + ".")
                .orElse("The recorded results do not have this check."));
    }

    /** One case in full, since a page is what a person reads: the wanted one, or that which the student was shown. */
    private void addCases(OptionalInt wanted) {
        List<? extends CaseVerdict<?>> cases = check.verdict().cases();
        if (wanted.isPresent()) {
            add("Case " + wanted.getAsInt(), cases.get(wanted.getAsInt() - 1));
        } else if (check.verdict().shown().isPresent()) {
            add("The case that the student is shown", check.verdict().shown().get());
        } else if (!cases.isEmpty()) {
            add("Case 1", cases.get(0));
        }
        lines.add("");
        lines.add("All cases of the check; --case N shows one of them in full:");
        for (int i = 0; i < cases.size(); i++) {
            lines.add("  " + (i + 1) + ": " + ExplainedCase.summary(cases.get(i)));
        }
    }

    private void add(String heading, CaseVerdict<?> verdict) {
        lines.add("");
        lines.add(heading + ": " + ExplainedCase.summary(verdict));
        lines.addAll(ExplainedCase.lines(verdict));
    }
}
