package chainrule.wire;

/**
 * How much a decoder may still allocate. Rows and elements are counted before they are allocated, because a few bytes
 * can announce many: 32 MB of empty rows become 160 MB of arrays.
 */
public final class Allotment {
    private long rows;
    private long elements;

    private Allotment(long rows, long elements) {
        this.rows = rows;
        this.elements = elements;
    }

    /**
     * A bound on what one message may hold.
     *
     * @param rows arrays, records and strings, at most
     * @param elements numbers, characters and entries, at most
     * @return a fresh allotment, used up by one message
     */
    public static Allotment of(long rows, long elements) {
        return new Allotment(rows, elements);
    }

    /**
     * No bound: for bytes that the grader itself wrote.
     *
     * @return an allotment that never runs out
     */
    public static Allotment unbounded() {
        return new Allotment(Long.MAX_VALUE, Long.MAX_VALUE);
    }

    /**
     * Counts one array, record, string or collection.
     *
     * @throws ExceededException when there have been too many
     */
    public void takeRow() throws ExceededException {
        if (--rows < 0) {
            throw new ExceededException();
        }
    }

    /**
     * Counts numbers, characters or entries.
     *
     * @param count how many
     * @throws ExceededException when there have been too many
     */
    public void takeElements(int count) throws ExceededException {
        elements -= count;
        if (elements < 0) {
            throw new ExceededException();
        }
    }

    /** A value is larger than the place where it is wanted can have use for. */
    public static final class ExceededException extends java.io.IOException {
        private static final long serialVersionUID = 1L;

        ExceededException() {
            super("more rows or numbers than the call can have use for");
        }
    }
}
