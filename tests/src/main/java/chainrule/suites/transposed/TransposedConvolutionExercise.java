package chainrule.suites.transposed;

import static chainrule.suites.transposed.Kernels.ANYTHING;
import static chainrule.suites.transposed.Kernels.BASIC;
import static chainrule.suites.transposed.Kernels.BATCH;
import static chainrule.suites.transposed.Kernels.CHANNELS;
import static chainrule.suites.transposed.Kernels.COMBINATIONS;
import static chainrule.suites.transposed.Kernels.CROPPED;
import static chainrule.suites.transposed.Kernels.DILATED;
import static chainrule.suites.transposed.Kernels.GROUPED;
import static chainrule.suites.transposed.Kernels.LENGTHENED;
import static chainrule.suites.transposed.Kernels.LENGTHENED_AND_CROPPED;
import static chainrule.suites.transposed.Kernels.NON_SQUARE;
import static chainrule.suites.transposed.Kernels.SEVERAL;
import static chainrule.suites.transposed.Kernels.STRIDES;
import static chainrule.suites.transposed.Kernels.WITHOUT_BIAS;
import static chainrule.suites.transposed.Kernels.WITH_BIAS;
import static chainrule.suites.transposed.TransposedOperations.DB;
import static chainrule.suites.transposed.TransposedOperations.DW;
import static chainrule.suites.transposed.TransposedOperations.DX;
import static chainrule.suites.transposed.TransposedOperations.DX_AND_DW;
import static chainrule.suites.transposed.TransposedOperations.EVERYTHING;
import static chainrule.suites.transposed.TransposedOperations.FORWARD;
import static chainrule.suites.transposed.TransposedOperations.GRADIENTS;
import static chainrule.testkit.Check.check;

import chainrule.contract.TransposedConvolution2d;
import chainrule.suites.Homework;
import chainrule.suites.transposed.TransposedCase.Backward;
import chainrule.suites.transposed.TransposedCase.Forward;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** Transposed 2-D convolution. Weights add up to 100, of which homework has 10, shapes have 3 and double precision has 10. */
public final class TransposedConvolutionExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(TransposedConvolutionExercise.class);
    private static final int CASES = 8;

    @Override
    public Exercise<TransposedConvolution2d> exercise() {
        return Exercise.of(
                "transposed-convolution2d",
                "Transposed 2-D convolution",
                TransposedConvolution2d.class,
                check("shapes", "shapes of all results", 3).shapes(EVERYTHING, backward(ANYTHING)),
                check("homework-forward", "homework: forward", 5)
                        .values(FORWARD, HOMEWORK.cases("forward", Forward.class)),
                check("homework-variants", "homework: output padding, dilation", 5)
                        .values(FORWARD, HOMEWORK.cases("variants", Forward.class)),
                check("forward-basic", "forward: basic", 3).values(FORWARD, forward(BASIC)),
                check("forward-channels", "forward: several channels on both sides", 4)
                        .values(FORWARD, forward(CHANNELS)),
                check("forward-batch", "forward: batch", 3).values(FORWARD, forward(BATCH)),
                check("forward-non-square", "forward: non-square", 3).values(FORWARD, forward(NON_SQUARE)),
                check("forward-bias", "forward: bias", 3).values(FORWARD, forward(WITH_BIAS)),
                check("forward-no-bias", "forward: no bias", 1).values(FORWARD, forward(WITHOUT_BIAS)),
                check("forward-stride", "forward: stride", 4).values(FORWARD, forward(STRIDES)),
                check("forward-padding", "forward: padding", 4).values(FORWARD, forward(CROPPED)),
                check("forward-output-padding", "forward: output padding", 3).values(FORWARD, forward(LENGTHENED)),
                check("forward-cropped-output-padding", "forward: output padding with padding", 3)
                        .values(FORWARD, forward(LENGTHENED_AND_CROPPED)),
                check("forward-dilation", "forward: dilation", 3).values(FORWARD, forward(DILATED)),
                check("forward-groups", "forward: groups", 3).values(FORWARD, forward(GROUPED)),
                check("forward-combinations", "forward: combinations", 3).values(FORWARD, forward(COMBINATIONS)),
                check("backward-dx", "backward: dx", 5).values(DX, backward(SEVERAL)),
                check("backward-dw", "backward: dw", 5).values(DW, backward(SEVERAL)),
                check("backward-db", "backward: db", 2).values(DB, backward(WITH_BIAS.shownBy(BATCH))),
                check("backward-no-bias", "backward: no bias", 1).values(DX_AND_DW, backward(WITHOUT_BIAS)),
                check("backward-stride", "backward: stride", 3).values(DX_AND_DW, backward(STRIDES)),
                check("backward-padding", "backward: padding", 3).values(DX_AND_DW, backward(CROPPED)),
                check("backward-output-padding", "backward: output padding with padding", 3)
                        .values(DX_AND_DW, backward(LENGTHENED_AND_CROPPED)),
                check("backward-dilation", "backward: dilation", 3).values(DX_AND_DW, backward(DILATED)),
                check("backward-groups", "backward: groups", 3).values(DX_AND_DW, backward(GROUPED)),
                check("backward-combinations", "backward: combinations", 3).values(GRADIENTS, backward(COMBINATIONS)),
                check("backward-large", "backward: large", 2).large(DX_AND_DW, large(Layout::backward)),
                check("forward-large", "forward: large", 2).large(FORWARD, large(Layout::forward)),
                check("arguments", "arguments stay as they are", 2).arguments(EVERYTHING, backward(WITH_BIAS)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, rounded()));
    }

    private static <C extends Record & Case> Cases<C> large(BiFunction<Layout, DoubleSupplier, C> fill) {
        return Cases.designed(
                () -> List.of(Kernels.WIDE, Kernels.MANY), (layout, draw) -> fill.apply(layout, draw::dyadic));
    }

    private static Cases<Backward> rounded() {
        Cases<Backward> rounded =
                Cases.designed(() -> Kernels.ROUNDED, (layout, draw) -> layout.backward(draw::gaussian));
        return NON_SQUARE.of(rounded, Layout::backward, () -> Fill.counting(1));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return property.varied(CASES, Layout::forward, () -> Fill.counting(1));
    }

    private static Cases<Backward> backward(Property<Layout> property) {
        return property.varied(CASES, Layout::backward, () -> Fill.counting(1));
    }
}
