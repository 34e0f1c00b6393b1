package chainrule.grader.probing;

import chainrule.grader.verdict.CheckVerdict;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a student's code computes for one output of a check, and how one wrong entry of the shown case comes about.
 *
 * @param output which result
 * @param number which of the laws that were found for it: one number, one cause
 * @param laws what is other than in the formula, at least one
 * @param cells the arithmetic of one entry, as it should be and as it is; none where that is too long
 * @param lines where the student's code reads what it is computed from
 * @param proof whether the laws give what came of the same check with other cases
 */
public record Computed(
        String output,
        int number,
        List<Law> laws,
        List<Cell> cells,
        List<Sentence> lines,
        Predicate<CheckVerdict> proof) {

    /** The same, with where the student's code reads what it is computed from. */
    Computed at(List<Sentence> places) {
        return new Computed(output, number, laws, cells, places, proof);
    }

    /**
     * As much of it as a student is shown.
     *
     * @param withLaws whether the laws are
     * @param withCells whether the arithmetic is
     * @param withLines whether the line is
     * @return a copy
     */
    public Computed showing(boolean withLaws, boolean withCells, boolean withLines) {
        return new Computed(
                output,
                number,
                withLaws ? laws : List.of(),
                withCells ? cells : List.of(),
                withLines ? lines : List.of(),
                proof);
    }

    /**
     * What tells it from other laws of the same number: steps that are others can make several results wrong at once.
     *
     * @return the steps, else the result
     */
    public String subject() {
        return laws.isEmpty() || !(laws.get(0) instanceof Law.OtherSteps steps)
                ? output
                : String.join(", ", steps.clauses());
    }

    /**
     * Whether nothing of it is shown.
     *
     * @return true when there is nothing to say
     */
    public boolean isEmpty() {
        return laws.isEmpty() && cells.isEmpty() && lines.isEmpty();
    }

    /**
     * All of it.
     *
     * @return the laws, then the arithmetic and the line; what is laid out begins with blanks
     */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>(laws);
        sentences.addAll(cells);
        sentences.addAll(lines);
        return sentences;
    }
}
