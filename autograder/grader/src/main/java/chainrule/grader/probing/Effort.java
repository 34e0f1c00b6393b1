package chainrule.grader.probing;

/** How much may be computed for an exercise, in steps asked about, so that the same is said on every machine. */
final class Effort {
    private long left;

    Effort(long steps) {
        left = steps;
    }

    void spend(long steps) {
        left -= steps;
    }

    long left() {
        return left;
    }

    boolean isLeft() {
        return left > 0;
    }
}
