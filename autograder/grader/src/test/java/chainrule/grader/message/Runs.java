package chainrule.grader.message;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Hint;
import chainrule.grader.diagnosis.Pattern;
import chainrule.grader.findings.Finding;
import chainrule.grader.findings.Findings;
import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Facts;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.wire.Printed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs of one exercise, written check by check: what media and messages are tried on. */
public final class Runs {
    /** A mistake to be named. */
    public static final KnownMistake FLIPPED =
            new KnownMistake("kernel-flipped", "turns the kernel by 180 degrees", "Compare the taps.");

    private final List<GradedCheck> checks = new ArrayList<>();
    private Visibility visibility = Visibility.VISIBLE;
    private Set<Level> levels = FeedbackLevels.everything().after(0);

    /** A case of one input. */
    record Input(double[] x, double[] b) implements Case {
        @Override
        public Facts facts() {
            return Facts.of(this).settings("stride 2");
        }
    }

    /** The checks that come next are seen by others. */
    public Runs seen(Visibility by) {
        visibility = by;
        return this;
    }

    /** The checks that come next tell less. */
    public Runs telling(Level... some) {
        levels = FeedbackLevels.always(Set.of(some)).after(0);
        return this;
    }

    public Runs passed(String key) {
        CaseVerdict<Input> right = new CaseVerdict<>(
                given(""), expected(List.of("y")), new Outcome.Right(), Printed.NOTHING, Remarks.NONE);
        return add(key, List.of(right), Optional.empty(), Diagnosis.NONE);
    }

    public Runs failed(String key, Fault fault) {
        CaseVerdict<Input> none = new CaseVerdict<>(
                given(""), expected(List.of("y")), new Outcome.Failed(fault), Printed.NOTHING, Remarks.NONE);
        return add(key, List.of(none), Optional.of(none), Diagnosis.NONE);
    }

    /** A check with a wrong result that nothing is known of. */
    public Runs wrong(String key, String... outputs) {
        return wrong(key, "", Diagnosis.NONE, outputs);
    }

    public Runs wrongHomework(String key, String... outputs) {
        return wrong(key, "sheet 1", Diagnosis.NONE, outputs);
    }

    public Runs mistaken(String key, KnownMistake mistake, String... outputs) {
        return mistaken(key, List.of(new Hint(List.of(outputs), List.of(mistake))), outputs);
    }

    public Runs mistaken(String key, List<Hint> hints, String... outputs) {
        return wrong(key, "", new Diagnosis(List.of(), hints, Optional.empty(), Optional.empty(), List.of()), outputs);
    }

    public Runs patterned(String key, Pattern pattern, String... outputs) {
        return wrong(
                key,
                "",
                new Diagnosis(List.of(pattern), List.of(), Optional.empty(), Optional.empty(), List.of()),
                outputs);
    }

    private Runs wrong(String key, String origin, Diagnosis diagnosis, String... outputs) {
        Expected expected = expected(List.of(outputs));
        Map<String, Object> actual = new LinkedHashMap<>();
        Outcome.Wrong wrong = new Outcome.Wrong(actual, new LinkedHashMap<>());
        for (String output : outputs) {
            actual.put(output, new double[] {1, 5});
            Comparison.ofValues(expected.values().get(output), actual.get(output), 1e-12)
                    .ifPresent(found -> wrong.discrepancies().put(output, found));
        }
        CaseVerdict<Input> shown = new CaseVerdict<>(given(origin), expected, wrong, Printed.NOTHING, Remarks.NONE);
        return add(key, List.of(shown), Optional.of(shown), diagnosis);
    }

    private static Posed<Input> given(String origin) {
        return new Posed<>(origin, new Input(new double[] {2, 3}, null));
    }

    private static Expected expected(List<String> outputs) {
        Map<String, Tensor> values = new LinkedHashMap<>();
        Map<String, Allowance> allowances = new LinkedHashMap<>();
        for (String output : outputs) {
            values.put(output, Reading.tensor(new double[] {1, 2}));
            allowances.put(output, new Allowance(1e-12, 4, 4, 0, Precision.DOUBLE));
        }
        return new Expected(values, allowances);
    }

    private Runs add(String name, List<CaseVerdict<Input>> cases, Optional<CaseVerdict<?>> shown, Diagnosis diagnosis) {
        int number = checks.size() + 1;
        String key = name.replaceAll("[^a-z0-9]+", "-");
        Operation<Runnable, Input> operation =
                Operation.linear("forward", (layer, given) -> Values.of("y", given.x), given -> 2);
        Check<Runnable, Input> check = Check.check(key, name, 1).values(operation, Cases.fixed(List.of(given(""))));
        checks.add(new GradedCheck(
                "1." + number,
                new CheckVerdict("layer." + key, check, cases, 1, shown),
                diagnosis,
                250,
                visibility,
                levels));
        return this;
    }

    public GradedExercise exercise() {
        return new GradedExercise(
                1,
                new Exercise<>("layer", "Layer", Runnable.class, List.of()),
                Assignment.Marking.USUAL,
                List.copyOf(checks));
    }

    public Message message(Finding... found) {
        return message(List.of(exercise()), found);
    }

    /** The exercise under another number. */
    public GradedExercise exercise(int number) {
        return new GradedExercise(
                number,
                new Exercise<>("layer" + number, "Layer " + number, Runnable.class, List.of()),
                Assignment.Marking.USUAL,
                List.copyOf(checks));
    }

    public static Message message(List<GradedExercise> exercises, Finding... found) {
        return Message.of(new GradingReport(
                "Deep learning in Java",
                new Findings(Map.of(), List.of(found)),
                exercises,
                Remarks.NONE,
                new GradingReport.RunFacts("1", "17", "h", "s", "plain", "", 1)));
    }
}
