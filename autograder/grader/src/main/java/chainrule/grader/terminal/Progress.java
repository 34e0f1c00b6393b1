package chainrule.grader.terminal;

/** Shows how far a run has come, to a person who waits. */
public interface Progress extends AutoCloseable {

    /** One more thing is done. */
    void step();

    @Override
    void close();

    /**
     * Shows nothing.
     *
     * @return a silent progress
     */
    static Progress silent() {
        return new Progress() {
            @Override
            public void step() {}

            @Override
            public void close() {}
        };
    }

    /**
     * A bar on the error stream, which must be a terminal.
     *
     * @param what what is being done
     * @param total how many steps there are
     * @return a bar
     */
    static Progress bar(String what, int total) {
        return new ProgressBar(System.err, what, total);
    }
}
