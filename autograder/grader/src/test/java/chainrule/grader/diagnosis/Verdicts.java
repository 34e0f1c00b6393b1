package chainrule.grader.diagnosis;

import chainrule.grader.oracle.Expected;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Facts;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Verdicts as a judge would give them, out of expected and actual arrays. */
final class Verdicts {
    static final double ALLOWED = 1e-12;

    private final List<CaseVerdict<Given>> cases = new ArrayList<>();

    /** A case that is nothing but what it says about itself. */
    record Given(double x, List<String> traits, Map<String, Integer> counts) implements Case {
        @Override
        public Facts facts() {
            Facts facts = Facts.of(this);
            traits.forEach(trait -> facts.trait(trait, true));
            counts.forEach(facts::count);
            return facts;
        }
    }

    static Verdicts none() {
        return new Verdicts();
    }

    Verdicts and(Object expected, Object actual, String... traits) {
        return and(new Given(cases.size(), List.of(traits), Map.of()), expected, actual);
    }

    Verdicts counting(int images, Object expected, Object actual) {
        return and(new Given(cases.size(), List.of(), Map.of("the number of images", images)), expected, actual);
    }

    private Verdicts and(Given given, Object expected, Object actual) {
        Tensor right = Reading.tensor(expected);
        Optional<Discrepancy> discrepancy = Comparison.ofValues(right, actual, ALLOWED);
        Outcome outcome = discrepancy
                .<Outcome>map(found -> new Outcome.Wrong(Map.of("y", actual), Map.of("y", found)))
                .orElseGet(Outcome.Right::new);
        return and(given, right, outcome);
    }

    Verdicts andThrown(Object expected, String... traits) {
        Outcome thrown = new Outcome.Failed(new Fault.NotImplemented("forward", StudentText.of("")));
        return and(new Given(cases.size(), List.of(traits), Map.of()), Reading.tensor(expected), thrown);
    }

    private Verdicts and(Given given, Tensor right, Outcome outcome) {
        Expected expected =
                new Expected(Map.of("y", right), Map.of("y", new Allowance(ALLOWED, 1, 1, 0, Precision.DOUBLE)));
        cases.add(new CaseVerdict<>(Posed.drawn(given), expected, outcome, Printed.NOTHING, Remarks.NONE));
        return this;
    }

    CheckVerdict verdict() {
        Operation<Runnable, Given> operation =
                Operation.linear("forward", (runnable, given) -> Values.of("y", given.x()), given -> 1);
        Check<Runnable, Given> check = Check.check("c", "c", 1).values(operation, Cases.fixed(List.of()));
        Optional<CaseVerdict<?>> shown =
                cases.stream().filter(judged -> !judged.isRight()).findFirst().map(judged -> judged);
        return new CheckVerdict("e.c", check, cases, cases.size(), shown);
    }

    Series series() {
        return Series.wrongOnesOf(verdict()).get(0);
    }
}
