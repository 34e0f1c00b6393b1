package chainrule.suites.newtonschulz;

import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** A matrix on which a list of operations is carried out, and how many steps are asked for. */
record NewtonSchulzCase(double[][] w, int steps) implements Case {
    @Override
    public Facts facts() {
        return Facts.of(this)
                .trait("more rows than columns", w.length > w[0].length)
                .trait("more columns than rows", w.length < w[0].length)
                .trait("more than one step", steps > 1);
    }

    /** The multiplications of one step in the cheaper form. */
    long cheaperStep() {
        return 2L * w.length * w[0].length * Math.min(w.length, w[0].length);
    }
}
