package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.Sum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures one output in a few cases of a check, and looks for the simplest law that gives all of its numbers. */
final class OutputSearch<S, C extends Record & Case> {
    private static final int MOST_TRIED = 16;
    private static final int MOST_OF_OTHERS = 4;

    private final Asking<S> asking;
    private final Check<S, C> check;
    private final Evidence<C> evidence;

    OutputSearch(Asking<S> asking, Check<S, C> check, Evidence<C> evidence) {
        this.asking = asking;
        this.check = check;
        this.evidence = evidence;
    }

    Optional<OutputLaw<C>> law() {
        if (evidence.sums().isEmpty() || evidence.measurable().isEmpty()) {
            return Optional.empty();
        }
        Optional<Double> constant = constant(evidence.measurable().get(0));
        if (constant.isEmpty()) {
            return Optional.empty();
        }
        List<List<Observation>> measured = new ArrayList<>();
        for (Sum<C> sum : evidence.sums()) {
            Optional<List<Observation>> observations = observations(sum, constant.get());
            if (observations.isEmpty()) {
                return Optional.empty();
            }
            measured.add(observations.get());
        }
        return laws(measured)
                .limit(MOST_TRIED)
                .map(laws -> new OutputLaw<>(evidence.sums(), laws, constant.get()))
                .filter(evidence::isProven)
                .findFirst();
    }

    /** The same at every entry where all operands are 0, or nothing. */
    private Optional<Double> constant(Seen<C> seen) {
        List<Formula> formulas = formulas(seen);
        if (formulas.isEmpty()) {
            return Optional.empty();
        }
        return Impulses.base(asking, check, seen.given(), formulas)
                .filter(base -> Arrays.stream(base).distinct().count() == 1 && Double.isFinite(base[0]))
                .map(base -> base[0]);
    }

    private List<Formula> formulas(Seen<C> seen) {
        return evidence.sums().stream()
                .map(seen::formula)
                .flatMap(Optional::stream)
                .toList();
    }

    /** None where no measured case has this sum; nothing where it could not be measured. */
    private Optional<List<Observation>> observations(Sum<C> sum, double constant) {
        List<Observation> observations = new ArrayList<>();
        boolean anywhere = false;
        for (Seen<C> seen : evidence.measurable()) {
            Optional<Formula> formula = seen.formula(sum);
            anywhere |= formula.isPresent();
            formula.flatMap(one -> Impulses.of(asking, check, seen.given(), formulas(seen), one, constant))
                    .map(Observation::of)
                    .ifPresent(observations::add);
        }
        return anywhere && observations.isEmpty() ? Optional.empty() : Optional.of(observations);
    }

    /** A law for each sum, in all combinations; the sums after the first are simple, and have few. */
    private static Stream<List<SumLaw>> laws(List<List<Observation>> measured) {
        List<List<SumLaw>> others = List.of(List.of());
        for (List<Observation> observations : measured.subList(1, measured.size())) {
            others = extended(others, of(observations).limit(MOST_OF_OTHERS).toList());
        }
        List<List<SumLaw>> rest = others;
        return of(measured.get(0))
                .flatMap(first -> rest.stream()
                        .map(laws ->
                                Stream.concat(Stream.of(first), laws.stream()).toList()));
    }

    private static Stream<SumLaw> of(List<Observation> observations) {
        return observations.isEmpty() ? Stream.of(SumLaw.OWN) : SumSearch.of(observations);
    }

    private static List<List<SumLaw>> extended(List<List<SumLaw>> combinations, List<SumLaw> laws) {
        return combinations.stream()
                .flatMap(before -> laws.stream()
                        .map(law ->
                                Stream.concat(before.stream(), Stream.of(law)).toList()))
                .toList();
    }
}
