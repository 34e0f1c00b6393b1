package chainrule.grader.verdict;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Stopped;
import chainrule.grader.submission.Submission;
import chainrule.grader.timing.Phase;
import chainrule.grader.timing.Timing;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges one exercise of a submission. */
public final class Examiner {
    private final Submission submission;
    private final Oracle oracle;
    private final Seeds seeds;
    private final Exercise<?> exercise;
    private final Timing timing;

    /**
     * An examiner of one exercise.
     *
     * @param submission what is judged
     * @param oracle what is right
     * @param seeds from which cases are drawn
     * @param exercise which exercise
     */
    public Examiner(Submission submission, Oracle oracle, Seeds seeds, Exercise<?> exercise) {
        this(submission, oracle, seeds, exercise, Timing.NONE);
    }

    /**
     * An examiner of one exercise, timed.
     *
     * @param submission what is judged
     * @param oracle what is right
     * @param seeds from which cases are drawn
     * @param exercise which exercise
     * @param timing is told of calls and of comparing
     */
    public Examiner(Submission submission, Oracle oracle, Seeds seeds, Exercise<?> exercise, Timing timing) {
        this.timing = timing;
        this.submission = submission;
        this.oracle = oracle;
        this.seeds = seeds;
        this.exercise = exercise;
    }

    /**
     * Judges one check.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param check a check of the exercise
     * @return the verdict
     */
    public <S, C extends Record & Case> CheckVerdict judge(Check<S, C> check) {
        String key = exercise.keyOf(check);
        List<Posed<C>> cases = check.cases().make(index -> seeds.draw(key, index));
        if (cases.isEmpty()) {
            // it would pass, and earn everybody its points
            throw new HarnessFault("the check " + key + " has no cases");
        }
        List<Answered<C>> answered = new ArrayList<>();
        timing.begin(Phase.CALLS);
        for (Posed<C> posed : cases) {
            Answered<C> one = call(check, posed);
            answered.add(one);
            if (one.answer().fault().filter(Fault::endsCheck).isPresent()) {
                break;
            }
        }
        timing.begin(Phase.COMPARING);
        List<CaseVerdict<C>> verdicts =
                answered.stream().map(one -> verdict(check, one)).toList();
        return new CheckVerdict(key, check, verdicts, cases.size(), shown(check, verdicts));
    }

    /** A case with what is right and what came back. */
    private record Answered<C extends Record>(Posed<C> posed, Expected expected, Answer<Map<String, Object>> answer) {}

    private <S, C extends Record & Case> Answered<C> call(Check<S, C> check, Posed<C> posed) {
        @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
        Class<S> wanted = (Class<S>) exercise.contract();
        Expected expected = oracle.expected(wanted, check, posed.given());
        Answer<Map<String, Object>> answer = submission.ask(
                wanted,
                expected.numbers(),
                implementation -> check.operation()
                        .function()
                        .apply(implementation, posed.given())
                        .byName());
        return new Answered<>(posed, expected, answer);
    }

    private static <C extends Record & Case> CaseVerdict<C> verdict(Check<?, C> check, Answered<C> one) {
        Answer<Map<String, Object>> answer = one.answer();
        return new CaseVerdict<>(
                one.posed(),
                one.expected(),
                outcome(check, one.expected(), answer),
                answer.printed(),
                answer.remarks());
    }

    private static Outcome outcome(Check<?, ?> check, Expected expected, Answer<Map<String, Object>> answer) {
        return answer.fault()
                .or(() -> changedArgument(check, answer))
                .<Outcome>map(fault -> new Outcome.Failed(named(check, fault)))
                .orElseGet(() -> compare(check, expected, read(answer.value())));
    }

    /** As numbers in one row: thousands of empty rows would take more of the grader's memory than they say. */
    private static Map<String, Object> read(Map<String, Object> values) {
        Map<String, Object> read = new LinkedHashMap<>();
        values.forEach((name, value) -> read.put(name, value == null ? null : Reading.of(value)));
        return read;
    }

    private static Optional<Fault> changedArgument(Check<?, ?> check, Answer<?> answer) {
        return check.judged() == Check.Judged.ARGUMENTS
                ? answer.remarks().changes().stream().findFirst().map(Fault.ChangedArgument::new)
                : Optional.empty();
    }

    private static Fault named(Check<?, ?> check, Fault fault) {
        return check.judged() == Check.Judged.LARGE && fault instanceof Stopped.TimedOut late
                ? new Stopped.TooSlow(late.method(), late.seconds(), late.place())
                : fault;
    }

    private static Outcome compare(Check<?, ?> check, Expected expected, Map<String, Object> actual) {
        Map<String, Discrepancy> discrepancies = new LinkedHashMap<>();
        expected.values()
                .forEach((name, right) -> compare(check, expected, name, right, actual.get(name))
                        .ifPresent(discrepancy -> discrepancies.put(name, discrepancy)));
        return discrepancies.isEmpty() ? new Outcome.Right() : new Outcome.Wrong(actual, discrepancies);
    }

    private static Optional<Discrepancy> compare(
            Check<?, ?> check, Expected expected, String name, Tensor right, Object actual) {
        return switch (check.judged()) {
            case SHAPES -> Comparison.ofShapes(right, actual);
            case ARGUMENTS -> Optional.empty();
            case VALUES, DIGITS, LARGE ->
                Comparison.ofValues(
                        right, actual, expected.allowances().get(name).value());
        };
    }

    /** Faults that every further case would meet again, or that cost a worker each. */
    private static boolean endsCheck(CaseVerdict<?> verdict) {
        return verdict.outcome() instanceof Outcome.Failed failed
                && failed.fault().endsCheck();
    }

    /** The lowest rung that fails too; where none does, the smallest of the check's own failing cases. */
    private <S, C extends Record & Case> Optional<CaseVerdict<?>> shown(
            Check<S, C> check, List<CaseVerdict<C>> verdicts) {
        List<CaseVerdict<C>> failing =
                verdicts.stream().filter(verdict -> !verdict.isRight()).toList();
        if (failing.isEmpty()) {
            return Optional.empty();
        }
        if (failing.stream().noneMatch(Examiner::endsCheck)) {
            for (C rung : check.rungs()) {
                CaseVerdict<C> verdict = verdict(check, call(check, Posed.drawn(rung)));
                if (!verdict.isRight()) {
                    return Optional.of(verdict);
                }
            }
        }
        return failing.stream()
                .min(Comparator.comparingLong(
                        verdict -> Numbers.count(verdict.posed().given())))
                .map(verdict -> verdict);
    }
}
