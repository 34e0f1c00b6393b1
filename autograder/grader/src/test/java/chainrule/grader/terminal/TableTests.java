package chainrule.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.FeedbackLevels;
import chainrule.grader.config.Visibility;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.findings.Finding;
import chainrule.grader.findings.Findings;
import chainrule.grader.oracle.Expected;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Posed;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Printed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TableTests {
    private record Nothing() implements Case {}

    private static GradedCheck passed(int number, String name) {
        CaseVerdict<Nothing> right = new CaseVerdict<>(
                Posed.drawn(new Nothing()), new Expected(Map.of(), Map.of()), new Outcome.Right(), Printed.NOTHING);
        DeclaredCheck check = new DeclaredCheck("e.c" + number, number, name, 1, null);
        return new GradedCheck(
                "1." + number,
                new CheckVerdict(check, List.of(right), 1, Optional.empty()),
                Diagnosis.NONE,
                250,
                Visibility.VISIBLE,
                FeedbackLevels.everything().after(0));
    }

    private static GradedCheck failed(int number, String name) {
        Outcome failed = new Outcome.Failed(new Fault.NotImplemented("forward", StudentText.of("")));
        CaseVerdict<Nothing> wrong = new CaseVerdict<>(
                Posed.drawn(new Nothing()), new Expected(Map.of(), Map.of()), failed, Printed.NOTHING);
        DeclaredCheck check = new DeclaredCheck("e.c" + number, number, name, 1, null);
        return new GradedCheck(
                "1." + number,
                new CheckVerdict(check, List.of(wrong), 1, Optional.of(wrong)),
                Diagnosis.NONE,
                1000,
                Visibility.VISIBLE,
                FeedbackLevels.everything().after(0));
    }

    private static GradingReport report(GradedCheck... checks) {
        return new GradingReport(
                "Deep learning in Java",
                new Findings(Map.of(), List.of(new Finding.Found("Pooling", "Pool", "Pool.java"))),
                List.of(new GradedExercise(
                        1, new DeclaredExercise("e", "Pooling", Runnable.class, List.of()), List.of(checks))),
                new Remarks(),
                new GradingReport.RunFacts("1", "17", "h", "s", "plain", "", 1));
    }

    @Test
    void theWholeTable() {
        GradingReport report =
                report(passed(1, "forward: basic"), failed(2, "forward: stride"), failed(3, "forward: padding"));
        assertThat(String.join("\n", Table.lines(report, new Paint(false)))).isEqualTo("""
                Deep learning in Java
                Pooling: class Pool in Pool.java.

                1     Pooling                                                    2.50 /  22.50
                1.1   forward: basic                                   passed    2.50 /   2.50
                1.2   forward: stride                                  FAILED    0.00 /  10.00
                1.3   forward: padding                                 FAILED    0.00 /  10.00
                --------------------------------------------------------------------------------
                      Total                                                      2.50 /  22.50

                1.2, 1.3
                forward is not implemented yet: it throws UnsupportedOperationException.""");
    }

    @Test
    void noLineIsWiderThanEightyColumns() {
        GradedCheck[] many = new GradedCheck[40];
        for (int i = 0; i < many.length; i++) {
            many[i] = failed(i + 1, "a name that is far longer than any name of a check has reason to be, by far");
        }
        assertThat(Table.lines(report(many), new Paint(false)))
                .hasSizeGreaterThan(many.length)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void colourOnlyOnATerminalAndNeverAgainstTheReadersWish() {
        assertThat(Paint.when(true, null).on()).isTrue();
        assertThat(Paint.when(true, "").on()).isTrue();
        assertThat(Paint.when(true, "1").on()).isFalse();
        assertThat(Paint.when(false, null).on()).isFalse();
        assertThat(String.join("", Table.lines(report(passed(1, "a")), new Paint(true))))
                .contains("\u001B[32m");
        assertThat(String.join("", Table.lines(report(passed(1, "a")), new Paint(false))))
                .doesNotContain("\u001B");
    }
}
