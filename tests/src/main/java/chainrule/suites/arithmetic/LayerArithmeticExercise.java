package chainrule.suites.arithmetic;

import static chainrule.testkit.Check.check;

import chainrule.contract.LayerArithmetic;
import chainrule.suites.Homework;
import chainrule.suites.arithmetic.ArithmeticCase.DenseInstead;
import chainrule.suites.arithmetic.ArithmeticCase.Network;
import chainrule.suites.arithmetic.ArithmeticCase.Output;
import chainrule.suites.arithmetic.ArithmeticCase.Pass;
import chainrule.suites.arithmetic.ArithmeticCase.Reach;
import chainrule.suites.arithmetic.ArithmeticCase.Shared;
import chainrule.suites.arithmetic.ArithmeticCase.Stack;
import chainrule.suites.arithmetic.ArithmeticCase.Stacked;
import chainrule.suites.arithmetic.ArithmeticCase.Transposed;
import chainrule.suites.arithmetic.ArithmeticCase.TwoPasses;
import chainrule.suites.arithmetic.ArithmeticCase.Unshared;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;

/** Layer arithmetic. Weights add up to 100, of which homework has 20 and shapes have 2. */
public final class LayerArithmeticExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(LayerArithmeticExercise.class);

    @Override
    public Exercise<LayerArithmetic> exercise() {
        return Exercise.of(
                "layer-arithmetic",
                "Layer arithmetic",
                LayerArithmetic.class,
                check("shapes", "shape of a network's table", 2).shapes(ArithmeticOperations.TABLE, Networks.NETWORKS),
                check("homework-reach", "homework: reach of a dilated kernel", 1)
                        .values(ArithmeticOperations.REACH, HOMEWORK.cases("reach", Reach.class)),
                check("homework-output", "homework: output sizes", 3)
                        .values(ArithmeticOperations.OUTPUT, HOMEWORK.cases("output", Output.class)),
                check("homework-transposed", "homework: sizes of transposed convolutions", 1)
                        .values(ArithmeticOperations.TRANSPOSED, HOMEWORK.cases("transposed", Transposed.class)),
                check("homework-output-padding", "homework: output padding", 2)
                        .values(ArithmeticOperations.OUTPUT_PADDING, HOMEWORK.cases("outputPadding", Output.class)),
                check("homework-weights", "homework: shapes of weights", 1)
                        .values(ArithmeticOperations.WEIGHT_SHAPE, HOMEWORK.cases("weights", Shared.class)),
                check("homework-parameters", "homework: parameters of convolutions", 2)
                        .values(SheetOperations.GROUPED, HOMEWORK.cases("parameters", Shared.class)),
                check("homework-unshared", "homework: parameters without weight sharing", 1)
                        .values(SheetOperations.UNSHARED, HOMEWORK.cases("unshared", Unshared.class)),
                check("homework-dense", "homework: a dense layer instead of a convolution", 1)
                        .values(SheetOperations.DENSE_INSTEAD, HOMEWORK.cases("dense", DenseInstead.class)),
                check("homework-separable", "homework: standard and separable convolution", 2)
                        .values(SheetOperations.SEPARATED, HOMEWORK.cases("separable", Pass.class)),
                check("homework-cost", "homework: cost after a pooling", 1)
                        .values(SheetOperations.COST, HOMEWORK.cases("cost", TwoPasses.class)),
                check("homework-stacked", "homework: small kernels for a large one", 1)
                        .values(SheetOperations.STACKED, HOMEWORK.cases("stacked", Stacked.class)),
                check("homework-receptive-fields", "homework: receptive fields", 1)
                        .values(ArithmeticOperations.RECEPTIVE_FIELDS, HOMEWORK.cases("fields", Stack.class)),
                check("homework-networks", "homework: tables of networks", 3)
                        .values(SheetOperations.TABLE_AND_TOTAL, HOMEWORK.cases("networks", Network.class)),
                check("reach", "reach of a dilated kernel", 4).values(ArithmeticOperations.REACH, Windows.REACH),
                check("output-basic", "output size: basic", 3).values(ArithmeticOperations.OUTPUT, Windows.BASIC),
                check("output-stride", "output size: stride", 5).values(ArithmeticOperations.OUTPUT, Windows.STRIDE),
                check("output-padding", "output size: padding", 4).values(ArithmeticOperations.OUTPUT, Windows.PADDING),
                check("output-dilation", "output size: dilation", 4)
                        .values(ArithmeticOperations.OUTPUT, Windows.DILATION),
                check("output-combinations", "output size: combinations", 4)
                        .values(ArithmeticOperations.OUTPUT, Windows.COMBINATIONS),
                check("transposed", "transposed size: no output padding", 5)
                        .values(ArithmeticOperations.TRANSPOSED, Windows.TRANSPOSED),
                check("transposed-output-padding", "transposed size: output padding", 3)
                        .values(ArithmeticOperations.TRANSPOSED, Windows.TRANSPOSED_WITH_OUTPUT_PADDING),
                check("output-padding-solved", "output padding that restores a size", 6)
                        .values(ArithmeticOperations.OUTPUT_PADDING, Windows.COMBINATIONS),
                check("weight-shape", "shape of the weights", 2)
                        .values(ArithmeticOperations.WEIGHT_SHAPE, Networks.GROUPS),
                check("parameters", "parameters: convolution", 3)
                        .values(ArithmeticOperations.PARAMETERS, Networks.SHARED),
                check("parameters-bias", "parameters: convolution with bias", 2)
                        .values(ArithmeticOperations.PARAMETERS, Networks.BIASED),
                check("parameters-groups", "parameters: groups", 3)
                        .values(ArithmeticOperations.PARAMETERS, Networks.GROUPS),
                check("parameters-separable", "parameters: separable convolution", 3)
                        .values(ArithmeticOperations.SEPARABLE_PARAMETERS, Networks.SEPARABLE),
                check("parameters-unshared", "parameters: without weight sharing", 2)
                        .values(ArithmeticOperations.UNSHARED_PARAMETERS, Networks.UNSHARED),
                check("parameters-dense", "parameters: dense layer", 2)
                        .values(ArithmeticOperations.DENSE_PARAMETERS, Networks.DENSE),
                check("operations", "operations: convolution", 3)
                        .values(ArithmeticOperations.CONVOLUTION, Networks.PASSES),
                check("operations-groups", "operations: groups", 2)
                        .values(ArithmeticOperations.CONVOLUTION, Networks.GROUPED_PASSES),
                check("operations-separable", "operations: separable convolution", 3)
                        .values(ArithmeticOperations.SEPARABLE, Networks.PASSES),
                check("receptive-fields", "receptive fields: plain", 3)
                        .values(ArithmeticOperations.RECEPTIVE_FIELDS, Networks.STACKS),
                check("receptive-fields-strides", "receptive fields: strides and dilations", 5)
                        .values(ArithmeticOperations.RECEPTIVE_FIELDS, Networks.STRIDED_STACKS),
                check("network", "table of a network", 7).values(ArithmeticOperations.TABLE, Networks.NETWORKS));
    }
}
