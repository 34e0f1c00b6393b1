package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.words.Figures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Shows how one wrong entry of a case is added up, as the formula has it and as the student's code does. */
final class Arithmetic<C extends Record & Case> {
    private static final int LONGEST_LINE = 78;

    private final OutputLaw<C> law;
    private final Seen<C> seen;

    private Arithmetic(OutputLaw<C> law, Seen<C> seen) {
        this.law = law;
        this.seen = seen;
    }

    /** Two lines about the wrong entry that takes the fewest words; none where every one takes too many. */
    static <C extends Record & Case> List<Cell> of(OutputLaw<C> law, Seen<C> seen, int[] wrong) {
        double[] expected = seen.expected().values();
        double[] actual = seen.actual().values();
        Arithmetic<C> arithmetic = new Arithmetic<>(law, seen);
        Map<Integer, List<String>> own = arithmetic.terms(false);
        Map<Integer, List<String>> theirs = arithmetic.terms(true);
        Optional<Factor> output = arithmetic.output();
        List<Cell> best = List.of();
        int shortest = LONGEST_LINE + 1;
        for (int entry : wrong) {
            String name =
                    output.orElseThrow().array() + Figures.place(output.get().indexOf(entry));
            List<Cell> cells = List.of(
                    new Cell("expected", name, own.getOrDefault(entry, List.of()), expected[entry]),
                    new Cell("your", name, theirs.getOrDefault(entry, List.of()), actual[entry]));
            int longest =
                    cells.stream().mapToInt(cell -> cell.text().length()).max().orElse(0);
            if (longest < shortest) {
                shortest = longest;
                best = cells;
            }
        }
        return best;
    }

    private Optional<Factor> output() {
        return law.sums().stream()
                .map(seen::formula)
                .flatMap(Optional::stream)
                .map(Formula::output)
                .findFirst();
    }

    private Map<Integer, List<String>> terms(boolean theirs) {
        Map<Integer, List<String>> terms = new TreeMap<>();
        for (int i = 0; i < law.sums().size(); i++) {
            Optional<Formula> formula = seen.formula(law.sums().get(i));
            SumLaw sum = theirs ? law.laws().get(i) : SumLaw.OWN;
            formula.ifPresent(one -> sum.counted(one)
                    .forEach((product, times) -> terms.computeIfAbsent(product.output(), entry -> new ArrayList<>())
                            .addAll(term(one, product, times))));
        }
        if (theirs && law.constant() != 0) {
            terms.values().forEach(list -> list.add(factor(law.constant())));
        }
        return terms;
    }

    /** A bias of 0 goes without saying. */
    private List<String> term(Formula formula, AddedProduct product, double times) {
        StringBuilder term = new StringBuilder(times == 1 ? "" : factor(times) + "·");
        for (int i = 0; i < formula.operands().size(); i++) {
            term.append(i == 0 ? "" : "·")
                    .append(factor(numbers(formula.operands().get(i))[product.place(i + 1)]));
        }
        return term.toString().equals("0") ? List.of() : List.of(term.toString());
    }

    private double[] numbers(Factor operand) {
        return Numbers.arrays(seen.given()).stream()
                .filter(named -> named.name().equals(operand.array()))
                .map(named -> Reading.tensor(named.value()).values())
                .findFirst()
                .orElseThrow();
    }

    private static String factor(double number) {
        return number < 0 ? "(" + Figures.number(number) + ")" : Figures.number(number);
    }
}
