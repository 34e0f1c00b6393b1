package chainrule.grader.gradescope;

import chainrule.grader.config.Assignment.Showing;
import chainrule.grader.message.Message;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/**
 * A run that never leaves a student with nothing: results stand in their file from the first moment, and whatever fails,
 * they say that it was not the submission and keep the score that there was. Results that are final stay.
 */
public final class GuardedRun {
    private static final long PATIENCE_SECONDS = 2;

    private final Optional<ResultsFile> file;
    private final ReentrantLock writing = new ReentrantLock();
    private volatile OptionalDouble keptScore = OptionalDouble.empty();
    private Optional<JsonNode> before = Optional.empty();
    private boolean ended;

    /** What a run does. */
    @FunctionalInterface
    public interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    /**
     * A run.
     *
     * @param results where results are read, if anywhere
     */
    public GuardedRun(Optional<Path> results) {
        this(results, Optional.empty());
    }

    /**
     * A run that a harness knows by a mark.
     *
     * @param results where results are read, if anywhere
     * @param nonce what the harness wants to read back in them
     */
    public GuardedRun(Optional<Path> results, Optional<String> nonce) {
        this.file = results.map(path -> new ResultsFile(path, nonce));
    }

    /**
     * Does all the work of the run, and sees to it that the results say something true from the first moment.
     *
     * @param work ends by writing its results
     * @return why it came to no end, if it did not
     */
    public Optional<Failure> during(Work work) {
        try {
            writeUnfinished();
            work.run();
            return Optional.empty();
        } catch (Throwable thrown) {
            // every kind: a student must not pay for our lack of memory either
            return Optional.of(failed(new Failure(thrown)));
        }
    }

    /**
     * Says from now on which score stays, should the run come to no end.
     *
     * @param score that of the submission before, if there was one
     */
    public void keep(OptionalDouble score) {
        keptScore = score;
        writeUnfinished();
    }

    /**
     * Says from now on with what the results of the run are compared.
     *
     * @param results those of the submission before, if there was one
     */
    public void compareWith(Optional<JsonNode> results) {
        before = results;
    }

    /**
     * Writes what came of the run.
     *
     * @param results what is read
     */
    public void write(Results results) {
        writeLast(() -> file.ifPresent(there -> there.write(results)));
    }

    /**
     * Writes what came of the run.
     *
     * @param message what is said of it
     * @param showing how the course wants it laid out
     */
    public void write(Message message, Showing showing) {
        write(SinceLast.addedTo(ResultsOf.message(message, showing, keptScore), before));
    }

    /**
     * Writes what came of the run.
     *
     * @param results a whole document
     */
    public void write(JsonNode results) {
        writeLast(() -> file.ifPresent(there -> there.write(results)));
    }

    /**
     * Ends a run that came to no end, on behalf of another thread. It waits for nothing long: whoever writes just now may
     * hang.
     *
     * @param failure why
     * @return whether the run had written its results before
     */
    public boolean stop(Failure failure) throws InterruptedException {
        if (!writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return false;
        }
        try {
            boolean written = ended;
            if (!written) {
                failed(failure);
            }
            return written;
        } finally {
            writing.unlock();
        }
    }

    /** Says so: in one sentence to who runs it, with the trace to staff who read the results. */
    private Failure failed(Failure failure) {
        System.err.println(failure.sentence());
        try {
            writeLast(() -> writeNotGraded(failure.facts()));
        } catch (RuntimeException unwritable) {
            System.err.println(new Failure(unwritable).sentence());
        }
        return failure;
    }

    private void writeUnfinished() {
        writing.lock();
        try {
            if (!ended) {
                writeNotGraded(Map.of("state", "unfinished", "rerun", true));
            }
        } finally {
            writing.unlock();
        }
    }

    /** Only the first who comes to an end is heard. */
    private void writeLast(Runnable results) {
        writing.lock();
        try {
            if (!ended) {
                results.run();
                ended = true;
            }
        } finally {
            writing.unlock();
        }
    }

    private void writeNotGraded(Map<String, Object> facts) {
        file.ifPresent(results -> results.write(ResultsOf.notGraded(new NotGraded(keptScore), facts)));
    }
}
