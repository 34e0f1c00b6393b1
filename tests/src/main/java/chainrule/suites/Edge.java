package chainrule.suites;

/** How much is added before and after the input on one axis, in terms of how far the kernel reaches. */
public enum Edge {
    /** Nothing. */
    NONE(0, 0),
    /** One cell on both sides. */
    ONE(1, 1),
    /** More before than after. */
    BEFORE(2, 1),
    /** Nothing before, something after. */
    AFTER(0, 2),
    /** Half of the kernel on both sides: with an odd kernel and stride 1 the output is as large as the input. */
    HALF(0, 0),
    /** As much as the kernel reaches: some windows hold nothing of the input. */
    WHOLE(0, 0);

    private final int before;
    private final int after;

    Edge(int before, int after) {
        this.before = before;
        this.after = after;
    }

    /**
     * What is added in front.
     *
     * @param reach over how many cells the kernel reaches
     * @return a number of rows or columns
     */
    public int before(int reach) {
        return sized(reach, before);
    }

    /**
     * What is added at the end.
     *
     * @param reach over how many cells the kernel reaches
     * @return a number of rows or columns
     */
    public int after(int reach) {
        return sized(reach, after);
    }

    private int sized(int reach, int fixed) {
        return switch (this) {
            case HALF -> reach / 2;
            case WHOLE -> reach;
            default -> fixed;
        };
    }
}
