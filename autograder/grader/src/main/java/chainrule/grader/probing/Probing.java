package chainrule.grader.probing;

import chainrule.grader.probing.Asking.Student;
import chainrule.grader.probing.Evidence.Giving;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.twist.Twist;
import chainrule.testkit.twist.WholeArrays;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Probes the failed checks of an exercise: each output by itself, the simplest check first. A law that was found in one
 * check is told in every check whose numbers it gives; where it does not give them, the output is probed again there.
 *
 * @param <S> the contract interface
 */
public final class Probing<S> {
    private static final int MOST_LAWS = 4;
    private static final int MOST_IN_VAIN = 2;
    private static final long MOST_STEPS = 100_000_000;
    private static final int TWISTS = 1_000;

    private final List<CheckVerdict> verdicts;
    private final Asking<S> asking;
    private final Fresh<S> fresh;
    private final List<Law> forms = new ArrayList<>();
    private final List<List<Twist>> twists = new ArrayList<>();
    private final List<Found<?>> found = new ArrayList<>();
    private final List<LongConsumer> untold = new ArrayList<>();
    private final Effort effort = new Effort(MOST_STEPS);
    private final Map<CheckVerdict, List<Computed>> computed = new HashMap<>();
    private final Map<String, Integer> inVain = new HashMap<>();

    /** Steps that are other, where they were found. */
    private record Found<C extends Record & Case>(
            CheckVerdict verdict, Evidence<C> evidence, TwistSearch<C> search, List<Twist> twists) {
        boolean isGivenBy(List<Twist> some) {
            return some.equals(twists) || search.holds(some);
        }
    }

    private Probing(List<CheckVerdict> verdicts, Student<S> student) {
        this.verdicts = verdicts;
        this.asking = new Asking<>(student);
        this.fresh = new Fresh<>(asking);
    }

    /**
     * Probes an exercise.
     *
     * @param <S> the contract interface
     * @param verdicts of its checks
     * @param student who is asked
     * @return for each verdict what is proven of its outputs; nothing for most
     */
    public static <S> Map<CheckVerdict, List<Computed>> of(List<CheckVerdict> verdicts, Student<S> student) {
        Probing<S> probing = new Probing<>(verdicts, student);
        Set<String> outputs = probing.outputs();
        outputs.forEach(probing::probe);
        probing.lookForTwo();
        probing.settle();
        outputs.forEach(probing::tellLines);
        return probing.computed;
    }

    /** The wrong outputs, in the order in which checks judge them. */
    private Set<String> outputs() {
        Set<String> outputs = new LinkedHashSet<>();
        verdicts.stream()
                .flatMap(Probing::judged)
                .filter(judged -> judged.outcome() instanceof Outcome.Wrong)
                .forEach(judged -> outputs.addAll(
                        ((Outcome.Wrong) judged.outcome()).discrepancies().keySet()));
        return outputs;
    }

    private void probe(String output) {
        List<OutputLaw<?>> known = new ArrayList<>();
        for (CheckVerdict verdict : inOrder(output)) {
            probe(verdict, output, known);
        }
    }

    /** Last, since what one check tells by itself may be one of two things in another. */
    private void lookForTwo() {
        for (int i = 0; i < untold.size(); i++) {
            untold.get(i).accept(effort.left() / (untold.size() - i));
        }
    }

    /** Those of values before the others, and drawn cases before the sheets' own: these mix properties. */
    private List<CheckVerdict> inOrder(String output) {
        return verdicts.stream()
                .filter(verdict -> verdict.check().judged().showsMistakes())
                .filter(verdict -> judged(verdict).anyMatch(judged -> isWrong(judged, output)))
                .sorted(Comparator.comparing(verdict -> verdict.cases().stream()
                        .anyMatch(judged -> !judged.posed().origin().isEmpty())))
                .toList();
    }

    private <C extends Record & Case> void probe(CheckVerdict verdict, String output, List<OutputLaw<?>> known) {
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check
        Check<S, C> check = (Check<S, C>) verdict.check();
        Evidence<C> evidence = Evidence.of(verdict, check, output).with(fresh.of(check));
        for (OutputLaw<?> law : known) {
            @SuppressWarnings("unchecked") // a law of other cases names other sums, and is passed over
            OutputLaw<C> same = (OutputLaw<C>) law;
            if (same.sums().equals(evidence.sums()) && evidence.isProven(Evidence.giving(same))) {
                tell(verdict, evidence, same, known.indexOf(law));
                return;
            }
        }
        boolean mayBeSums = known.size() < MOST_LAWS && inVain.getOrDefault(output, 0) < MOST_IN_VAIN;
        Optional<OutputLaw<C>> found = mayBeSums ? new OutputSearch<>(asking, check, evidence).law() : Optional.empty();
        if (mayBeSums && found.isEmpty()) {
            inVain.merge(output, 1, Integer::sum);
        }
        found.ifPresent(law -> {
            known.add(law);
            tell(verdict, evidence, law, known.size() - 1);
        });
        if (found.isEmpty()) {
            tellOther(verdict, check, evidence);
        }
    }

    /** The line is looked for once for each result, and told wherever the result is wrong. */
    private void tellLines(String output) {
        List<Sentence> lines = inOrder(output).stream()
                .map(verdict -> new Trap<>(asking, verdict, output, verdicts).lines())
                .filter(some -> !some.isEmpty())
                .findFirst()
                .orElse(List.of());
        for (CheckVerdict verdict : lines.isEmpty() ? List.<CheckVerdict>of() : inOrder(output)) {
            List<Computed> told = computed.computeIfAbsent(verdict, first -> new ArrayList<>());
            if (told.stream().noneMatch(one -> one.output().equals(output))) {
                told.add(new Computed(output, 0, List.of(), List.of(), List.of(), other -> true));
            }
            told.replaceAll(one -> one.output().equals(output) ? one.at(lines) : one);
        }
    }

    private <C extends Record & Case> void tellOther(CheckVerdict verdict, Check<S, C> check, Evidence<C> evidence) {
        Optional<TwistSearch<C>> search = check.operation()
                .workings()
                .flatMap(workings -> TwistSearch.of(workings, evidence, new TwistChoice(verdicts), effort));
        Optional<Law> same = forms.stream()
                .filter(form -> FormSearch.all(evidence).anyMatch(form::equals))
                .findFirst();
        if (same.isPresent()) {
            tell(verdict, evidence, same.get());
            return;
        }
        Optional<List<Twist>> single = search.flatMap(
                one -> twists.stream().filter(one::holds).findFirst().or(one::single));
        if (single.isPresent()) {
            tell(verdict, evidence, search.get(), single.get());
            return;
        }
        Optional<Law> form = FormSearch.all(evidence).findFirst();
        form.ifPresent(law -> tell(verdict, evidence, law));
        if (form.isEmpty() && search.isPresent()) {
            untold.add(steps -> {
                List<Twist> known =
                        twists.stream().flatMap(List::stream).distinct().toList();
                search.get().pair(known, steps).ifPresent(pair -> tell(verdict, evidence, search.get(), pair));
            });
        }
    }

    private <C extends Record & Case> void tell(
            CheckVerdict verdict, Evidence<C> evidence, TwistSearch<C> search, List<Twist> some) {
        if (!twists.contains(some)) {
            twists.add(some);
        }
        found.add(new Found<>(verdict, evidence, search, some));
    }

    /** Of several that give the same, the one is told that gives results of most checks. */
    private void settle() {
        Map<List<Twist>, Long> often = new HashMap<>();
        if (twists.size() > 1) {
            twists.forEach(some -> often.put(
                    some, found.stream().filter(one -> one.isGivenBy(some)).count()));
        }
        found.forEach(one -> tell(one, often));
    }

    private <C extends Record & Case> void tell(Found<C> one, Map<List<Twist>, Long> often) {
        List<Twist> best = one.twists;
        for (List<Twist> some : often.keySet().stream()
                .sorted(Comparator.comparing(twists::indexOf))
                .toList()) {
            boolean isSimple = some.size() <= best.size();
            if (isSimple && often.get(some) > often.get(best) && one.isGivenBy(some)) {
                best = some;
            }
        }
        tellNow(one.verdict, one.evidence, one.search, best);
    }

    private <C extends Record & Case> void tellNow(
            CheckVerdict verdict, Evidence<C> evidence, TwistSearch<C> search, List<Twist> some) {
        Law law = atTheEnd(evidence.output(), some)
                .orElseGet(() -> new Law.OtherSteps(
                        evidence.output(), some.stream().map(Twist::clause).toList()));
        tell(verdict, evidence, search.giving(some), TWISTS, List.of(law), List.of());
    }

    private static Optional<Law> atTheEnd(String output, List<Twist> found) {
        return Optional.of(found.get(0))
                .filter(twist -> found.size() == 1)
                .flatMap(twist -> twist.place().equals(output) ? twist.ending() : WholeArrays.ending(output, twist))
                .map(what -> new Law.AtTheEnd(output, what));
    }

    /** Forms are numbered after the laws that can be found. */
    private <C extends Record & Case> void tell(CheckVerdict verdict, Evidence<C> evidence, Law form) {
        Predicate<CheckVerdict> proof = other -> !evidence.like(other).isWrongAnywhere()
                || FormSearch.all(evidence.like(other)).anyMatch(form::equals);
        if (!forms.contains(form)) {
            forms.add(form);
        }
        tell(
                verdict,
                new Computed(
                        evidence.output(),
                        MOST_LAWS + forms.indexOf(form),
                        List.of(form),
                        List.of(),
                        List.of(),
                        proof));
    }

    private <C extends Record & Case> void tell(
            CheckVerdict verdict, Evidence<C> evidence, OutputLaw<C> law, int number) {
        List<Law> words = law.inWords(evidence.measurable());
        if (!words.isEmpty()) {
            tell(verdict, evidence, Evidence.giving(law), number, words, evidence.cells(law));
        }
    }

    private <C extends Record & Case> void tell(
            CheckVerdict verdict, Evidence<C> evidence, Giving<C> law, int number, List<Law> words, List<Cell> cells) {
        List<Law> all = new ArrayList<>(words);
        Optional<Law> exception = evidence.exception(law);
        exception.ifPresent(all::add);
        Predicate<CheckVerdict> proof = other -> evidence.like(other).isGivenBy(law, exception.isEmpty());
        tell(verdict, new Computed(evidence.output(), number, all, cells, List.of(), proof));
    }

    private void tell(CheckVerdict verdict, Computed one) {
        computed.computeIfAbsent(verdict, first -> new ArrayList<>()).add(one);
    }

    private static Stream<CaseVerdict<?>> judged(CheckVerdict verdict) {
        return Stream.concat(verdict.shown().stream(), verdict.cases().stream());
    }

    private static boolean isWrong(CaseVerdict<?> judged, String output) {
        return judged.outcome() instanceof Outcome.Wrong wrong
                && wrong.discrepancies().containsKey(output);
    }
}
