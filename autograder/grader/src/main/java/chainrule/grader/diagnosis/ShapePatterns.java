package chainrule.grader.diagnosis;

import chainrule.testkit.tensor.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Finds how wrong shapes differ from right ones: along which axis, and by how much. */
final class ShapePatterns {
    private ShapePatterns() {}

    static Optional<Pattern> in(Series series) {
        if (!series.everyWrongCase(Observed::hasWrongShape)
                || !series.everyWrongCase(observed -> actual(observed).length == expected(observed).length)) {
            return Optional.empty();
        }
        return exchanged(series).or(() -> off(series));
    }

    private static Optional<Pattern> exchanged(Series series) {
        boolean holds = series.everyWrongCase(observed -> {
            int[] shape = expected(observed).clone();
            if (shape.length < 2) {
                return false;
            }
            int last = shape.length - 1;
            int rows = shape[last - 1];
            shape[last - 1] = shape[last];
            shape[last] = rows;
            return Arrays.equals(shape, actual(observed));
        });
        return holds ? Optional.of(new Pattern.ShapeExchanged(series.name())) : Optional.empty();
    }

    /** Only where one axis alone is off, by the same number in every wrong case. */
    private static Optional<Pattern> off(Series series) {
        List<int[]> differences = series.wrong().stream()
                .map(observed -> difference(expected(observed), actual(observed)))
                .toList();
        int[] first = differences.get(0);
        int[] axes = IntStream.range(0, first.length)
                .filter(axis -> first[axis] != 0)
                .toArray();
        boolean same = differences.stream().allMatch(difference -> Arrays.equals(difference, first));
        if (!same || axes.length != 1) {
            return Optional.empty();
        }
        List<String> nouns = series.wrong().get(0).given().facts().axes(series.name(), first.length);
        return nouns.isEmpty()
                ? Optional.empty()
                : Optional.of(new Pattern.ShapeOff(series.name(), nouns.get(axes[0]), first[axes[0]]));
    }

    private static int[] difference(int[] expected, int[] actual) {
        return IntStream.range(0, expected.length)
                .map(axis -> actual[axis] - expected[axis])
                .toArray();
    }

    private static int[] expected(Observed observed) {
        return observed.expected().shape();
    }

    private static int[] actual(Observed observed) {
        return ((Tensor) observed.actual()).shape();
    }
}
