package chainrule.suites;

import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/** What a bias holds; zeros wherever another property is shown, so that a forgotten bias costs only its own checks. */
public enum Bias {
    /** There is none. */
    NONE,
    /** Zeros. */
    ZEROS,
    /** Numbers like those of the other arrays, but never 0. */
    NUMBERS;

    /**
     * The bias of a case.
     *
     * @param filters its length
     * @param numbers where its entries come from
     * @return the bias, or {@code null} for none
     */
    public double[] of(int filters, DoubleSupplier numbers) {
        return switch (this) {
            case NONE -> null;
            case ZEROS -> new double[filters];
            case NUMBERS -> Fill.with(() -> other(numbers), filters);
        };
    }

    private static double other(DoubleSupplier numbers) {
        double number = numbers.getAsDouble();
        return number == 0 ? other(numbers) : number;
    }
}
