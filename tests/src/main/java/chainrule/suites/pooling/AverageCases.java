package chainrule.suites.pooling;

import java.util.function.BiFunction;
import java.util.function.DoubleSupplier;

/** Makes cases of average pooling out of a layout and numbers. */
final class AverageCases {
    private AverageCases() {}

    static BiFunction<Layout, DoubleSupplier, AverageForwardCase> forward(boolean countPadding) {
        return (layout, numbers) -> new AverageForwardCase(layout.x(numbers), layout.geometry(), countPadding);
    }

    static BiFunction<Layout, DoubleSupplier, AverageBackwardCase> backward(boolean countPadding) {
        return (layout, numbers) ->
                new AverageBackwardCase(layout.x(numbers), layout.geometry(), countPadding, layout.dy(numbers));
    }
}
