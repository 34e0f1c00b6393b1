package chainrule.grader.diagnosis;

import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.probing.Asking;
import chainrule.grader.probing.Computed;
import chainrule.grader.probing.Probing;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Submission;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.wire.Frame;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** Diagnoses the failed checks of a run. What one costs is bounded: two calls again, differences of one case, and probing. */
public final class Diagnostician implements AutoCloseable {
    private static final String ANY_CLASS = "YourClass";

    private final Oracle oracle;
    private final Map<Class<?>, String> classNames;
    private final AskedAgain again;
    private final Repetition repetition;
    private List<SourceFile> sources = List.of();

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
        this.again = new AskedAgain(submissions);
        this.repetition = new Repetition(again);
    }

    /**
     * Tells it what the student wrote, so that a line can be shown.
     *
     * @param files of the submission
     * @return this
     */
    public Diagnostician reading(List<SourceFile> files) {
        sources = List.copyOf(files);
        return this;
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
        again.nextExercise();
        Attempts attempts = new Attempts();
        List<List<Hint>> hints = attempts.of(() -> hints(exercise.contract(), verdicts), noHints(verdicts));
        List<Diagnosis> diagnoses = new ArrayList<>();
        for (int i = verdicts.size() - 1; i >= 0; i--) {
            CheckVerdict verdict = verdicts.get(i);
            List<Hint> hint = hints.get(i);
            Diagnosis diagnosis = verdict.shown()
                    .map(shown -> HarnessFault.contained(
                            () -> diagnose(exercise.contract(), verdict, shown, verdicts, hint),
                            fault -> Diagnosis.broken(hint, fault)))
                    .orElse(Diagnosis.NONE);
            diagnoses.add(0, diagnosis);
        }
        // after the repetition, which shall find the submission as if nothing had been asked of it
        Map<CheckVerdict, List<Computed>> computed = attempts.of(() -> probe(exercise.contract(), verdicts), Map.of());
        for (int i = 0; i < diagnoses.size(); i++) {
            if (verdicts.get(i).shown().isPresent()) {
                List<Computed> laws = computed.getOrDefault(verdicts.get(i), List.of());
                diagnoses.set(i, diagnoses.get(i).computing(laws).markedIf(attempts.fault()));
            }
        }
        return diagnoses;
    }

    private static List<List<Hint>> noHints(List<CheckVerdict> verdicts) {
        return verdicts.stream().map(verdict -> List.<Hint>of()).toList();
    }

    private <S> Map<CheckVerdict, List<Computed>> probe(Class<S> contract, List<CheckVerdict> verdicts) {
        return Probing.of(verdicts, new Asking.Student<S>() {
            @Override
            public <V> Optional<V> ask(long numbers, Function<S, V> operation) {
                return again.isOver()
                        ? Optional.empty()
                        : Optional.ofNullable(again.heard(again.submission().ask(contract, numbers, operation))
                                .value());
            }

            @Override
            public Optional<Frame> thrownAt(long numbers, Function<S, ?> operation) {
                return again.isOver()
                        ? Optional.empty()
                        : again.heard(again.submission().ask(contract, numbers, operation))
                                .fault()
                                .flatMap(Diagnostician::lineOfNull);
            }

            @Override
            public Optional<String> source(Frame frame) {
                return SourceLines.of(sources, frame);
            }
        });
    }

    private static Optional<Frame> lineOfNull(Fault fault) {
        return fault instanceof Fault.Threw threw && threw.thrown().line().equals("NullPointerException")
                ? threw.place().frames().stream().findFirst().filter(frame -> frame.line() > 0)
                : Optional.empty();
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
                snippet(wanted, check, shown),
                List.of());
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
        again.close();
    }
}
