package chainrule.grader.probing;

import chainrule.grader.probing.Asking.Student;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Probes the failed checks of an exercise: each output by itself, the simplest check first. A law that was found in one
 * check is told in every check whose numbers it gives; where it does not give them, the output is probed again there.
 *
 * @param <S> the contract interface
 */
public final class Probing<S> {
    private static final int MOST_LAWS = 4;

    private final List<CheckVerdict> verdicts;
    private final Asking<S> asking;
    private final List<Law> forms = new ArrayList<>();
    private final Map<CheckVerdict, List<Computed>> computed = new HashMap<>();

    private Probing(List<CheckVerdict> verdicts, Student<S> student) {
        this.verdicts = verdicts;
        this.asking = new Asking<>(student);
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
        probing.outputs().forEach(probing::probe);
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
        Evidence<C> evidence = Evidence.of(verdict, check, output);
        for (OutputLaw<?> law : known) {
            @SuppressWarnings("unchecked") // a law of other cases names other sums, and is passed over
            OutputLaw<C> same = (OutputLaw<C>) law;
            if (same.sums().equals(evidence.sums()) && evidence.isGivenBy(same)) {
                tell(verdict, evidence, same, known.indexOf(law));
                return;
            }
        }
        if (known.size() < MOST_LAWS) {
            Optional<OutputLaw<C>> found = new OutputSearch<>(asking, check, evidence).law();
            found.ifPresent(law -> {
                known.add(law);
                tell(verdict, evidence, law, known.size() - 1);
            });
            if (found.isEmpty()) {
                FormSearch.of(evidence).ifPresent(form -> tell(verdict, output, form));
            }
        }
    }

    /** Forms are numbered after the laws that can be found. */
    private void tell(CheckVerdict verdict, String output, Law form) {
        if (!forms.contains(form)) {
            forms.add(form);
        }
        computed.computeIfAbsent(verdict, first -> new ArrayList<>())
                .add(new Computed(output, MOST_LAWS + forms.indexOf(form), List.of(form), List.of()));
    }

    private <C extends Record & Case> void tell(
            CheckVerdict verdict, Evidence<C> evidence, OutputLaw<C> law, int number) {
        List<Law> words = new ArrayList<>(law.inWords(evidence.measurable()));
        if (!words.isEmpty()) {
            evidence.exception(law).ifPresent(words::add);
            computed.computeIfAbsent(verdict, first -> new ArrayList<>())
                    .add(new Computed(evidence.output(), number, words, evidence.cells(law)));
        }
    }

    private static Stream<CaseVerdict<?>> judged(CheckVerdict verdict) {
        return Stream.concat(verdict.shown().stream(), verdict.cases().stream());
    }

    private static boolean isWrong(CaseVerdict<?> judged, String output) {
        return judged.outcome() instanceof Outcome.Wrong wrong
                && wrong.discrepancies().containsKey(output);
    }
}
