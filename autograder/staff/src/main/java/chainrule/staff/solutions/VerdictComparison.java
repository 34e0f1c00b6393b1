package chainrule.staff.solutions;

import java.util.ArrayList;
import java.util.List;

/** Holds what a solution got against what it must get: the one place that says when they agree. */
public final class VerdictComparison {
    private final Expectation expected;
    private final String name;
    private final Seed seed;
    private final List<Difference> differences = new ArrayList<>();

    private VerdictComparison(Expectation expected, Seed seed) {
        this.expected = expected;
        this.name = expected.solution().name();
        this.seed = seed;
    }

    /**
     * What is not as it must be.
     *
     * @param expected what a solution must get
     * @param got what it got
     * @param seed from what its cases were drawn
     * @return a sentence for each difference
     */
    public static List<Difference> of(Expectation expected, Got got, Seed seed) {
        VerdictComparison comparison = new VerdictComparison(expected, seed);
        comparison.compareChecks(got);
        got.said().ifPresent(comparison::compareWords);
        return List.copyOf(comparison.differences);
    }

    private void compareChecks(Got got) {
        if (expected.solution().kind() == Kind.MISTAKE && got.lost().isEmpty()) {
            differences.add(new Difference.FullMarks(name, seed));
            return;
        }
        List<String> declared = expected.loses(got.judged());
        List<String> unawares = without(got.lost(), declared);
        if (!unawares.isEmpty()) {
            differences.add(new Difference.Loses(name, seed, unawares));
        }
        List<String> kept = without(declared, got.lost());
        if (!kept.isEmpty()) {
            differences.add(new Difference.Keeps(name, seed, kept));
        }
    }

    private void compareWords(Said said) {
        switch (expected.solution().kind()) {
            case MISTAKE, STYLE, REFERENCE -> compareHints(said.hints());
            case DEED -> compareEnding(said, expected.solution().deed());
            case STARTER -> {}
        }
    }

    /** A hint may be missing; it may never be wrong. Whoever makes no mistake is named by none. */
    private void compareHints(List<List<String>> hints) {
        hints.stream()
                .filter(named -> !named.contains(expected.solution().id()))
                .forEach(named -> differences.add(new Difference.Misled(name, seed, named)));
    }

    private void compareEnding(Said said, Deed deed) {
        List<String> endings = deed.endingAt(said.isolation());
        if (!endings.isEmpty() && !endings.contains(said.ending())) {
            differences.add(new Difference.EndsOtherwise(name, seed, said.ending(), endings));
        }
        if (!said.message().contains(deed.saysAt(said.isolation()))) {
            differences.add(new Difference.ToldOtherwise(name, seed, said.message(), deed.saysAt(said.isolation())));
        }
        if (!said.found().contains(deed.found())) {
            differences.add(new Difference.ToldOtherwise(name, seed, said.found(), deed.found()));
        }
    }

    private static List<String> without(List<String> checks, List<String> others) {
        return checks.stream().filter(check -> !others.contains(check)).toList();
    }
}
