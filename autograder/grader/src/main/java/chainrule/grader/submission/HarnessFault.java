package chainrule.grader.submission;

import java.util.function.Function;
import java.util.function.Supplier;

/** Something failed, and the submission is not why. It is never charged to a student. */
public sealed class HarnessFault extends RuntimeException permits MachineFault {
    private static final long serialVersionUID = 1L;

    /**
     * A failure of the harness.
     *
     * @param message what failed, for staff
     */
    public HarnessFault(String message) {
        super(message);
    }

    /**
     * A failure of the harness.
     *
     * @param message what failed, for staff
     * @param cause why
     */
    public HarnessFault(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Does something of which others must not suffer when the harness fails of it. An overflow of the stack or the heap
     * is over when what caused it was left.
     *
     * @param <T> what comes of it
     * @param work what is done
     * @param otherwise what there is instead, by what was thrown
     * @return what came of it
     * @throws MachineFault when nobody can be served any more
     */
    public static <T> T contained(Supplier<T> work, Function<Throwable, T> otherwise) {
        try {
            return work.get();
        } catch (MachineFault whole) {
            throw whole;
        } catch (RuntimeException | Error fault) {
            return otherwise.apply(fault);
        }
    }
}
