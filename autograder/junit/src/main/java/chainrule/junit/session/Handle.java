package chainrule.junit.session;

/** An object of the student's, which is in the worker: a number, and which worker gave it. */
public final class Handle {
    private final int number;
    private final long generation;
    private boolean freed;

    Handle(int number, long generation) {
        this.number = number;
        this.generation = generation;
    }

    int number() {
        return number;
    }

    void free() {
        freed = true;
    }

    boolean isIn(long current) {
        return !freed && generation == current;
    }
}
