package chainrule.grader.html;

import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Draws where a result is wrong, and how much: one map for each of its matrices. */
final class HeatMaps {
    private static final int STEPS = 5;

    private final String output;
    private final Discrepancy.OtherValues values;
    private final Matrices matrices;
    private final double largest;

    private HeatMaps(String output, Discrepancy.OtherValues values) {
        this.output = output;
        this.values = values;
        this.matrices = new Matrices(values.expected());
        this.largest = Arrays.stream(values.wrong())
                .mapToDouble(this::error)
                .filter(Double::isFinite)
                .max()
                .orElse(0);
    }

    /** The maps of a result; none of words, and none when it is too large to be seen whole. */
    static List<Page.Heat> of(String output, Discrepancy.OtherValues values) {
        HeatMaps maps = new HeatMaps(output, values);
        List<Page.Heat> heat = new ArrayList<>();
        if (maps.matrices.isSmall() && values.expected().isNumeric()) {
            for (int matrix = 0; matrix < maps.matrices.count(); matrix++) {
                heat.add(maps.map(matrix));
            }
        }
        return heat;
    }

    /**
     * What a map shows, in words.
     *
     * @param wrong how many entries differ
     * @param total of how many
     * @param worst the largest error, not finite when an entry is not
     * @param row of that error
     * @param column of that error
     */
    record Summary(int wrong, int total, double worst, int row, int column) implements Sentence {
        @Override
        public String text() {
            if (wrong == 0) {
                return total == 1 ? "The one entry is right." : "All " + total + " entries are right.";
            }
            String worstOne = Double.isFinite(worst)
                    ? "the largest error is " + Figures.number(worst)
                    : "one of them is not a finite number";
            return wrong + " of " + Figures.count(total, "entry") + (wrong == 1 ? " is wrong; " : " are wrong; ")
                    + worstOne + ", in row " + row + ", column " + column + ".";
        }
    }

    private Page.Heat map(int matrix) {
        int size = matrices.rows() * matrices.columns();
        List<Page.Square> squares = new ArrayList<>();
        int wrong = 0;
        int worst = 0;
        for (int inside = 0; inside < size; inside++) {
            int place = matrix * size + inside;
            int step = step(place);
            wrong += step > 0 ? 1 : 0;
            worst = step > 0 && rank(place) > rank(matrix * size + worst) ? inside : worst;
            squares.add(new Page.Square(inside % matrices.columns(), inside / matrices.columns(), step));
        }
        Summary summary = new Summary(
                wrong, size, error(matrix * size + worst), worst / matrices.columns(), worst % matrices.columns());
        return new Page.Heat(
                matrices.name(output, matrix), summary.text(), matrices.columns(), matrices.rows(), squares);
    }

    private int step(int place) {
        if (Arrays.binarySearch(values.wrong(), place) < 0) {
            return 0;
        }
        double error = error(place);
        return Double.isFinite(error) && largest > 0 ? Math.max(1, (int) Math.ceil(STEPS * error / largest)) : STEPS;
    }

    /** NaN is the worst of all; a right entry the least. */
    private double rank(int place) {
        return step(place) == 0 ? -1 : Double.isNaN(error(place)) ? Double.POSITIVE_INFINITY : error(place);
    }

    private double error(int place) {
        return Math.abs(values.expected().values()[place] - values.actual().values()[place]);
    }
}
