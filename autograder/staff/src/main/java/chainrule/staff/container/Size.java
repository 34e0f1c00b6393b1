package chainrule.staff.container;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The sizes of container that the platform offers, from its assignment settings. */
public enum Size {
    /** What an assignment has unless staff choose otherwise. */
    HALF("0.5", 500, 768),
    /** One processor. */
    ONE("1", 1_000, 1_536),
    /** Two processors. */
    TWO("2", 2_000, 3_072),
    /** Four processors. */
    FOUR("4", 4_000, 6_144);

    private final String processors;
    private final int thousandthsOfProcessor;
    private final int megabytes;

    Size(String processors, int thousandthsOfProcessor, int megabytes) {
        this.processors = processors;
        this.thousandthsOfProcessor = thousandthsOfProcessor;
        this.megabytes = megabytes;
    }

    /**
     * The size with so many processors.
     *
     * @param processors such as {@code 0.5}
     * @return the size
     * @throws IllegalArgumentException when the platform offers none such
     */
    public static Size of(String processors) {
        return Arrays.stream(values())
                .filter(size -> size.processors.equals(processors))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The platform offers "
                        + Arrays.stream(values()).map(size -> size.processors).collect(Collectors.joining(", "))
                        + " processors, not " + processors + "."));
    }

    /**
     * How many containers of this size keep a machine busy.
     *
     * @param processors of the machine
     * @return one at least
     */
    public int fitInto(int processors) {
        return Math.max(1, processors * 1_000 / thousandthsOfProcessor);
    }

    /** The share of the processors' time, in the engine's unit. */
    long nanoProcessors() {
        return thousandthsOfProcessor * 1_000_000L;
    }

    /** Above this the kernel kills. */
    long bytes() {
        return (long) megabytes << 20;
    }

    String words() {
        return processors + " CPU and " + megabytes + " MB";
    }
}
