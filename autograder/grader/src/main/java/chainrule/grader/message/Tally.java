package chainrule.grader.message;

import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The short first line of a failed check: what is wrong, and in how many cases.
 *
 * @param wrong for each result that is wrong somewhere, in how many cases
 * @param threw in how many cases there was no result
 * @param total how many cases the check has
 */
public record Tally(Map<String, Integer> wrong, int threw, int total) implements Sentence {

    /**
     * Counts the failing cases of a check.
     *
     * @param verdict a check that failed
     * @return its tally
     */
    public static Tally of(CheckVerdict verdict) {
        Map<String, Integer> wrong = new LinkedHashMap<>();
        int threw = 0;
        for (CaseVerdict<?> judged : verdict.cases()) {
            if (judged.outcome() instanceof Outcome.Wrong some) {
                some.discrepancies().keySet().forEach(name -> wrong.merge(name, 1, Integer::sum));
            }
            threw += judged.outcome() instanceof Outcome.Failed ? 1 : 0;
        }
        return new Tally(wrong, threw, verdict.total());
    }

    @Override
    public String text() {
        StringBuilder text = new StringBuilder();
        wrong.forEach((name, count) -> text.append(text.isEmpty() ? "" : ", ")
                .append(name)
                .append(text.indexOf(" is wrong") < 0 ? " is wrong in " : " in ")
                .append(count));
        if (threw > 0) {
            text.append(text.isEmpty() ? "Nothing came back in " : ", and nothing came back in ")
                    .append(threw);
        }
        return text + " of " + Figures.count(total, "case") + ".";
    }
}
