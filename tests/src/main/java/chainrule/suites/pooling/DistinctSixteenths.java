package chainrule.suites.pooling;

import chainrule.testkit.draw.Draw;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.IntStream;

/** The multiples of 1/16 from 1/16 on, as many as a channel has cells, in a random order for each channel. */
final class DistinctSixteenths implements DoubleSupplier {
    private final Draw draw;
    private final List<Integer> sixteenths;
    private Iterator<Integer> channel = Collections.emptyIterator();

    DistinctSixteenths(Draw draw, int cells) {
        this.draw = draw;
        this.sixteenths = IntStream.rangeClosed(1, cells).boxed().toList();
    }

    @Override
    public double getAsDouble() {
        if (!channel.hasNext()) {
            channel = draw.shuffled(sixteenths).iterator();
        }
        return channel.next() / 16.0;
    }
}
