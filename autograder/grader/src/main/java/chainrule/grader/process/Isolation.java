package chainrule.grader.process;

import java.io.IOException;

/** Starts workers at one level of isolation. */
public interface Isolation extends AutoCloseable {

    /**
     * The level that holds.
     *
     * @return what was found to work on this machine
     */
    IsolationLevel level();

    /**
     * Why the level is not a higher one.
     *
     * @return one clause, empty at the highest level
     */
    String reason();

    /**
     * Starts the worker's process; it has not said that it is ready yet.
     *
     * @return the process
     * @throws IOException when it cannot be started
     */
    Started start() throws IOException;

    /** Removes what was laid out for workers. */
    @Override
    void close();

    /**
     * A process that was started.
     *
     * @param process the worker
     * @param cleanUpAction removes whatever else runs as the worker's user
     */
    record Started(Process process, Runnable cleanUpAction) {
        void cleanUp() {
            cleanUpAction.run();
        }
    }
}
