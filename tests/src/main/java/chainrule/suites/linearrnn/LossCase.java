package chainrule.suites.linearrnn;

import chainrule.testkit.Case;

/** What {@code loss} is given: y comes from the case, never from the student's own forward. */
record LossCase(double y, double target) implements Case {

    @Override
    public String settings() {
        return "";
    }
}
