package chainrule.testkit.tensor;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** Compares a result with the expected one. */
public final class Comparison {
    private Comparison() {}

    /**
     * Compares every number.
     *
     * @param expected what is right
     * @param actual what came back, any object
     * @param allowed how far an entry may lie from the expected one
     * @return what differs, or nothing
     */
    public static Optional<Discrepancy> ofValues(Tensor expected, Object actual, double allowed) {
        Reading reading = Reading.of(actual);
        Optional<Discrepancy> other = ofShapes(expected, reading);
        if (other.isPresent()) {
            return other;
        }
        Tensor found = (Tensor) reading;
        int[] wrong = IntStream.range(0, expected.values().length)
                .filter(i -> !expected.isNear(i, found, allowed))
                .toArray();
        return wrong.length == 0
                ? Optional.empty()
                : Optional.of(new Discrepancy.OtherValues(expected, found, wrong, allowed));
    }

    /**
     * Compares the lengths of the arrays alone.
     *
     * @param expected what is right
     * @param actual what came back, any object
     * @return what differs, or nothing
     */
    public static Optional<Discrepancy> ofShapes(Tensor expected, Object actual) {
        Reading reading = Reading.of(actual);
        if (!(reading instanceof Tensor found)) {
            return Optional.of(new Discrepancy.Unreadable(reading, expected));
        }
        return Arrays.equals(expected.shape(), found.shape())
                ? Optional.empty()
                : Optional.of(new Discrepancy.OtherShape(expected, found));
    }
}
