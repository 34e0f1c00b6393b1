package chainrule.grader.diagnosis;

import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.MachineFault;
import chainrule.grader.submission.Submission;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Diagnoses the failed checks of a run. What a check costs is bounded: two calls again, and differences of one case. */
public final class Diagnostician implements AutoCloseable {
    private static final String ANY_CLASS = "YourClass";

    private final Oracle oracle;
    private final Map<Class<?>, String> classNames;
    private final Repetition repetition;

    /**
     * A diagnostician of one submission.
     *
     * @param oracle knows the known mistakes
     * @param submissions makes the submission anew, as if nothing had been asked of it yet
     * @param classNames the student's classes by the interfaces that they implement, for the snippets
     */
    public Diagnostician(Oracle oracle, Supplier<Submission> submissions, Map<Class<?>, String> classNames) {
        this.oracle = oracle;
        this.classNames = classNames;
        this.repetition = new Repetition(submissions);
    }

    /**
     * Diagnoses an exercise. The last check is repeated first, so that the calls before it are not those that came
     * before it when it was judged.
     *
     * @param exercise what was judged
     * @param verdicts of all its checks
     * @return for each verdict a diagnosis
     */
    public List<Diagnosis> diagnose(Exercise<?> exercise, List<CheckVerdict> verdicts) {
        repetition.nextExercise();
        List<List<Hint>> hints = hintsIfAny(exercise.contract(), verdicts);
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            CheckVerdict verdict = verdicts.get(i);
            List<Hint> hint = hints.get(i);
            Diagnosis diagnosis = verdict.shown()
                    .map(shown -> guarded(hint, () -> diagnose(exercise.contract(), verdict, shown, verdicts, hint)))
                    .orElse(Diagnosis.NONE);
            diagnoses.add(0, diagnosis);
        }
        return diagnoses;
    }

    /** What the harness fails of here costs the sentences about one check, and no points. */
    private static Diagnosis guarded(List<Hint> hints, Supplier<Diagnosis> diagnosis) {
        try {
            return diagnosis.get();
        } catch (MachineFault whole) {
            throw whole;
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return Diagnosis.broken(hints, fault);
        }
    }

    /** A mistake of ours that cannot be compared with is one that nobody is told of. */
    private List<List<Hint>> hintsIfAny(Class<?> contract, List<CheckVerdict> verdicts) {
        try {
            return hints(contract, verdicts);
        } catch (RuntimeException | StackOverflowError | AssertionError | LinkageError fault) {
            return verdicts.stream().map(verdict -> List.<Hint>of()).toList();
        }
    }

    private List<List<Hint>> hints(Class<?> contract, List<CheckVerdict> verdicts) {
        List<Map<String, Map<KnownMistake, Integer>>> fitting = verdicts.stream()
                .map(verdict -> MistakeSearch.in(verdict, contract, oracle))
                .toList();
        return HintChoice.among(
                fitting,
                mistake -> verdicts.stream()
                        .filter(verdict -> verdict.check().judged().showsMistakes())
                        .mapToInt(verdict -> MistakeSearch.mismatches(verdict, mistake, contract, oracle))
                        .sum());
    }

    private <S, C extends Record & Case> Diagnosis diagnose(
            Class<?> contract, CheckVerdict verdict, CaseVerdict<C> shown, List<CheckVerdict> all, List<Hint> hints) {
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check, which is one of this contract
        Check<S, C> check = (Check<S, C>) verdict.check();
        @SuppressWarnings("unchecked")
        Class<S> wanted = (Class<S>) contract;
        Set<Pattern> patterns = new LinkedHashSet<>(patterns(verdict, all));
        patterns.addAll(repetition.of(wanted, check, shown));
        return new Diagnosis(
                List.copyOf(patterns),
                hints,
                repetition.gradient(wanted, check, shown).map(sentence -> sentence),
                snippet(wanted, check, shown));
    }

    private <S, C extends Record & Case> Optional<Snippet> snippet(
            Class<S> contract, Check<S, C> check, CaseVerdict<C> shown) {
        return shown.outcome() instanceof Outcome.Failed failed
                        && failed.fault().scope() != Fault.Scope.CASE
                ? Optional.empty()
                : SnippetText.of(contract, check, shown, classNames.getOrDefault(contract, ANY_CLASS));
    }

    private static List<Pattern> patterns(CheckVerdict verdict, List<CheckVerdict> all) {
        List<Pattern> patterns = new ArrayList<>();
        for (Series series : Series.wrongOnesOf(verdict)) {
            ShapePatterns.in(series).ifPresent(patterns::add);
            ValuePatterns.in(series).or(() -> PlacePatterns.in(series)).ifPresent(patterns::add);
        }
        TraitPatterns.in(verdict, all).ifPresent(patterns::add);
        return patterns;
    }

    @Override
    public void close() {
        repetition.close();
    }
}
