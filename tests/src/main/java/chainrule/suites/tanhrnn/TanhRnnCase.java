package chainrule.suites.tanhrnn;

import chainrule.contract.RnnParameters;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import java.util.Arrays;

/** What a method of a tanh RNN is given. */
sealed interface TanhRnnCase extends Case {
    String MORE_STEPS = "more than one step";
    String MORE_SEQUENCES = "more than one sequence";
    String SOME_BIAS = "a bias other than 0";
    String SOME_OUTPUT_BIAS = "an output bias other than 0";
    String ANOTHER_START = "an initial state other than 0";

    /** The inputs, shape (N, T, D). */
    double[][][] x();

    /** The states before the first step, shape (N, H). */
    double[][] h0();

    /** What the network has learnt. */
    RnnParameters parameters();

    /** What every forward method is given. */
    record Forward(double[][][] x, double[][] h0, RnnParameters parameters) implements TanhRnnCase {}

    /** What {@code manyToOneBackward} is given: dy comes from the case, never from the student's own forward. */
    record ManyToOne(double[][][] x, double[][] h0, RnnParameters parameters, double[][] dy) implements TanhRnnCase {}

    /** What {@code manyToManyBackward} is given: dy comes from the case, never from the student's own forward. */
    record ManyToMany(double[][][] x, double[][] h0, RnnParameters parameters, double[][][] dy)
            implements TanhRnnCase {}

    /** The most terms of a sum: every step of every sequence, and there every feature and unit. */
    default long terms() {
        return (long) x()[0].length * (x().length + x()[0][0].length + h0()[0].length + 1);
    }

    @Override
    default Facts facts() {
        int hidden = parameters().b().length;
        int outputs = parameters().c().length;
        return Facts.of((Record) this)
                .trait(MORE_STEPS, x()[0].length > 1)
                .trait(MORE_SEQUENCES, x().length > 1)
                .trait("more than one feature", x()[0][0].length > 1)
                .trait("more than one hidden unit", hidden > 1)
                .trait("more than one output", outputs > 1)
                .trait(SOME_BIAS, !isZero(parameters().b()))
                .trait(SOME_OUTPUT_BIAS, !isZero(parameters().c()))
                .trait(ANOTHER_START, !Arrays.stream(h0()).allMatch(TanhRnnCase::isZero))
                .count("the number of steps", x()[0].length)
                .count("the number of sequences", x().length)
                .count("the number of sequences times steps", x().length * x()[0].length)
                .count("the number of features", x()[0][0].length)
                .count("the number of hidden units", hidden)
                .count("the number of outputs", outputs)
                .axes("x", "sequence", "step", "feature")
                .axes("h", "sequence", "step", "hidden unit")
                .axes("h0", "sequence", "hidden unit")
                .axes("y", "sequence", "output")
                .axes("y", "sequence", "step", "output")
                .axes("y of many-to-one", "sequence", "output")
                .axes("y of many-to-many", "sequence", "step", "output")
                .axes("wx", "hidden unit", "feature")
                .axes("wh", "hidden unit", "hidden unit of the step before")
                .axes("b", "hidden unit")
                .axes("wy", "output", "hidden unit")
                .axes("c", "output");
    }

    private static boolean isZero(double[] vector) {
        return Arrays.stream(vector).allMatch(number -> number == 0);
    }
}
