package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.testkit.Case;

/** What {@code manyToManyBackward} is given: dy comes from the case, never from the student's own forward. */
record ManyToManyCase(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy) implements Case {}
