package chainrule.suites.moments;

import chainrule.contract.Moments;
import chainrule.contract.PerAxis;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;

/** What {@code moments} is given; {@code places} is given the first two. */
record MomentsCase(PerAxis picture, PerAxis kernel, Moments inputs, Moments gradient) implements Case {
    static final String MEANS = "means other than 0";

    @Override
    public Facts facts() {
        return Facts.of(this).trait(MEANS, inputs.mean() != 0 || gradient.mean() != 0);
    }
}
