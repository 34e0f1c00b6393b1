package chainrule.suites;

import chainrule.testkit.formula.Amount;
import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.formula.IndexPlace;
import chainrule.testkit.formula.Letter;
import java.util.List;

/**
 * What a bias adds to each output of its filter, and what its gradient adds up.
 *
 * @param images in the batch
 * @param filters how many
 * @param rows of an output
 * @param columns of an output
 */
public record BiasSums(int images, int filters, int rows, int columns) {

    /**
     * The sums of an output.
     *
     * @param output y or dy, shape (N, F, HO, WO)
     * @return for its size
     */
    public static BiasSums of(double[][][][] output) {
        return new BiasSums(output.length, output[0].length, output[0][0].length, output[0][0][0].length);
    }

    /**
     * The bias in y.
     *
     * @return the sum
     */
    public Formula forward() {
        return formula(outputs("y"), new Factor("b", List.of(filter())));
    }

    /**
     * The gradient of the bias.
     *
     * @return the sum
     */
    public Formula backward() {
        return formula(new Factor("db", List.of(filter())), outputs("dy"));
    }

    private Formula formula(Factor output, Factor operand) {
        List<Amount> counts = List.of(
                new Amount("the number of images", images),
                new Amount("the number of filters", filters),
                new Amount("the number of positions of the kernel", rows * columns),
                new Amount("the number of images times positions of the kernel", images * rows * columns));
        return new Formula(List.of(n(), f(), i(), j()), output, List.of(operand), List.of(), counts);
    }

    private Axis filter() {
        return Axis.following("filter", filters, IndexPlace.of(f()), Border.DROPS);
    }

    private Factor outputs(String name) {
        return new Factor(
                name,
                List.of(
                        Axis.telling("image", images, IndexPlace.of(n())),
                        Axis.telling("filter", filters, IndexPlace.of(f())),
                        Axis.telling("row", rows, IndexPlace.of(i())),
                        Axis.telling("column", columns, IndexPlace.of(j()))));
    }

    private Letter n() {
        return Letter.of("n", "N", images);
    }

    private Letter f() {
        return Letter.of("f", "F", filters);
    }

    private Letter i() {
        return Letter.of("i", "HO", rows);
    }

    private Letter j() {
        return Letter.of("j", "WO", columns);
    }
}
