package chainrule.grader.probing;

import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.List;

/**
 * The arithmetic of one entry.
 *
 * @param whose {@code expected} or {@code your}
 * @param entry which one, such as {@code y[0][0][1][1]}
 * @param terms what is added up
 * @param value what it comes to
 */
public record Cell(String whose, String entry, List<String> terms, double value) implements Sentence {
    private static final int MARGIN = 10;

    @Override
    public String text() {
        String sum = terms.isEmpty() ? "" : String.join(" + ", terms) + " = ";
        sum = sum.equals(Figures.number(value) + " = ") ? "" : sum;
        return " ".repeat(MARGIN - whose.length()) + whose + " " + entry + " = " + sum + Figures.number(value);
    }
}
