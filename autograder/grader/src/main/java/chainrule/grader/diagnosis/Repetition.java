package chainrule.grader.diagnosis;

import chainrule.grader.submission.Submission;
import chainrule.grader.submission.SubmissionFault;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Asks again, twice in a row, in a program where other calls came before: whoever keeps something from call to call is
 * found out. One such program serves a whole run; after its first death nothing is asked again.
 */
final class Repetition implements AutoCloseable {
    private final Supplier<Submission> submissions;
    private Submission again;
    private boolean isOver;

    Repetition(Supplier<Submission> submissions) {
        this.submissions = submissions;
    }

    /** The time that an exercise may take begins anew. */
    void nextExercise() {
        if (again != null) {
            again.nextExercise();
        }
    }

    /** How a wrong backward stands to the student's own forward. */
    <S, C extends Record & Case> Optional<OwnGradient> gradient(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        return isOver ? Optional.empty() : Differences.judge(contract, check, shown, again());
    }

    /** What repeating the case of a failed check shows. */
    <S, C extends Record & Case> List<Pattern> of(Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        if (isOver || !(shown.outcome() instanceof Outcome.Wrong wrong)) {
            return List.of();
        }
        try {
            again().remarks().restart();
            Map<String, Reading> first = ask(contract, check, shown.posed().given());
            Map<String, Reading> second = ask(contract, check, shown.posed().given());
            return patterns(shown, readings(wrong.actual()), first, second);
        } catch (SubmissionFault e) {
            isOver = e.fault().endsWorker();
            return List.of();
        }
    }

    private List<Pattern> patterns(
            CaseVerdict<?> shown,
            Map<String, Reading> original,
            Map<String, Reading> first,
            Map<String, Reading> second) {
        List<Pattern> patterns = new ArrayList<>();
        if (!first.equals(second)) {
            patterns.add(new Pattern.Unsteady());
        } else if (!first.equals(original)) {
            patterns.add(new Pattern.DependsOnEarlierCalls(isRight(shown, first)));
        }
        again.remarks().changes().forEach(change -> patterns.add(new Pattern.ChangesInput(change)));
        return patterns;
    }

    private static boolean isRight(CaseVerdict<?> shown, Map<String, Reading> results) {
        return shown.expected().values().entrySet().stream()
                .allMatch(right -> Comparison.ofValues(
                                right.getValue(),
                                results.get(right.getKey()),
                                shown.expected()
                                        .allowances()
                                        .get(right.getKey())
                                        .value())
                        .isEmpty());
    }

    private <S, C extends Record & Case> Map<String, Reading> ask(Class<S> contract, Check<S, C> check, C given) {
        return readings(check.operation()
                .function()
                .apply(again().implementing(contract), given)
                .byName());
    }

    private static Map<String, Reading> readings(Map<String, Object> values) {
        Map<String, Reading> readings = new LinkedHashMap<>();
        values.forEach((name, value) -> readings.put(name, Reading.of(value)));
        return readings;
    }

    /** Started only now: a right submission never needs it. */
    private Submission again() {
        if (again == null) {
            again = submissions.get();
        }
        return again;
    }

    @Override
    public void close() {
        if (again != null) {
            again.close();
        }
    }
}
