package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.testkit.Case;

/** What every forward method is given. */
record ForwardCase(double[][][] x, double[][] h0, RnnParameters parameters) implements Case {}
