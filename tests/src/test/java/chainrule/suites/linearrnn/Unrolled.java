package chainrule.suites.linearrnn;

import chainrule.suites.linearrnn.LinearRnnCase.Backward;
import java.math.BigDecimal;

/**
 * The linear RNN unrolled into powers, as question 6(c) of the fourth sheet has it, in exact arithmetic: a second opinion
 * on the reference, and on whether its results are exact.
 *
 * <p>With T steps, h_T = w^T h0 + Σ wIn w^(T-t) x_t, and its derivatives term by term; w is wHh.
 */
final class Unrolled {
    private final Backward given;
    private final BigDecimal wIn;
    private final BigDecimal wHh;
    private final BigDecimal wHy;
    private final BigDecimal h0;

    Unrolled(Backward given) {
        this.given = given;
        wIn = exact(given.weights().wIn());
        wHh = exact(given.weights().wHh());
        wHy = exact(given.weights().wHy());
        h0 = exact(given.h0());
    }

    /** The state after so many steps. */
    BigDecimal state(int steps) {
        BigDecimal sum = wHh.pow(steps).multiply(h0);
        for (int t = 1; t <= steps; t++) {
            sum = sum.add(wIn.multiply(wHh.pow(steps - t)).multiply(x(t)));
        }
        return sum;
    }

    BigDecimal output() {
        return wHy.multiply(state(steps()));
    }

    BigDecimal dwIn() {
        BigDecimal sum = BigDecimal.ZERO;
        for (int t = 1; t <= steps(); t++) {
            sum = sum.add(wHh.pow(steps() - t).multiply(x(t)));
        }
        return upstream().multiply(sum);
    }

    BigDecimal dwHh() {
        BigDecimal sum = derivativeOfPower(steps()).multiply(h0);
        for (int t = 1; t <= steps(); t++) {
            sum = sum.add(wIn.multiply(derivativeOfPower(steps() - t)).multiply(x(t)));
        }
        return upstream().multiply(sum);
    }

    BigDecimal dwHy() {
        return error().multiply(state(steps()));
    }

    BigDecimal dh0() {
        return upstream().multiply(wHh.pow(steps()));
    }

    private BigDecimal derivativeOfPower(int exponent) {
        return exponent == 0 ? BigDecimal.ZERO : wHh.pow(exponent - 1).multiply(BigDecimal.valueOf(exponent));
    }

    private BigDecimal error() {
        return output().subtract(exact(given.target()));
    }

    private BigDecimal upstream() {
        return error().multiply(wHy);
    }

    private int steps() {
        return given.x().length;
    }

    private BigDecimal x(int t) {
        return exact(given.x()[t - 1]);
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(number);
    }
}
