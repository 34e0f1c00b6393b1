package chainrule.wire;

/** What a worker says. Values and texts, never a verdict. */
public sealed interface Reply {

    /**
     * The worker is ready for requests; its first message.
     *
     * @param java version of the Java that it runs on
     * @param filterObstacle why its system calls are not filtered, empty when they are
     */
    record Ready(String java, String filterObstacle) implements Reply {}

    /**
     * The compiler turns to a file: should it not come to an end, this is the one.
     *
     * @param path the file, empty while the compiler looks at several at once
     */
    record Compiling(String path) implements Reply {}

    /**
     * The end of a compilation.
     *
     * @param classes what could be compiled
     * @param messages errors, in the order of the compiler
     * @param setAside files that were not compiled for another reason than an error in them
     * @param stubs methods that nobody has written yet, such as {@code layers.Conv2d.forward/4}
     */
    record Compiled(ClassFile[] classes, CompilerMessage[] messages, SetAside[] setAside, String[] stubs)
            implements Reply {}

    /**
     * The classes are loaded.
     *
     * @param candidates the implementations among them, and near misses
     */
    record Loaded(Candidate[] candidates) implements Reply {}

    /**
     * What calls have left behind. That is the worker's own word: a submission that has it lie harms itself alone.
     *
     * @param threads how many more there are than before the first call
     * @param freeHeap how much of its heap is free, as a share from 0 to 1; after a collection when it would be little
     */
    record Settled(int threads, double freeHeap) implements Reply {}

    /**
     * A call returned.
     *
     * @param id the call's number
     * @param value the result, encoded by the method's return type
     * @param changedArguments for each argument, whether the call changed its contents
     * @param sharesArgument whether the result contains an array that was an argument
     * @param printed what the call printed
     */
    record Returned(long id, byte[] value, boolean[] changedArguments, boolean sharesArgument, Printed printed)
            implements Reply {}

    /**
     * A call ended with a throwable.
     *
     * @param id the call's number
     * @param stage what the worker was doing
     * @param thrown what was thrown
     * @param printed what the call printed
     */
    record Threw(long id, Stage stage, Thrown thrown, Printed printed) implements Reply {}

    /**
     * Where the running call is.
     *
     * @param id the call's number
     * @param stage what the worker is doing
     * @param frames where, innermost first, only what lies in the submission
     * @param printed what the call printed so far
     */
    record Located(long id, Stage stage, Frame[] frames, Printed printed) implements Reply {}

    /** What a worker does during a call. */
    enum Stage {
        /** Static initialisers and the constructor. */
        CONSTRUCTING,
        /** The method itself. */
        CALLING,
        /** Turning the result into bytes. */
        RETURNING
    }
}
