package chainrule.suites;

import chainrule.testkit.cover.Parameter;
import chainrule.testkit.draw.Distribution;

/** What kind of numbers fills the arrays of a case, wherever none of the kinds means anything else. */
public final class KindsOfNumbers {
    /** Each kind beside each value of every other parameter of a design. */
    public static final Parameter<Distribution> NUMBERS = Parameter.of(
            "numbers",
            Distribution.DYADIC,
            Distribution.GAUSSIAN,
            Distribution.LARGE,
            Distribution.SPARSE,
            Distribution.TINY);

    private KindsOfNumbers() {}
}
