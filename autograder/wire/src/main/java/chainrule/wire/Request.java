package chainrule.wire;

/** What the grader asks of a worker. One request at a time, except {@link Locate}. */
public sealed interface Request {

    /**
     * Compile these files; answered by {@link Reply.Compiled}.
     *
     * @param sources the files, the most important first: when two define one class, the first is kept
     * @param rescue whether intact methods of files with errors are wanted
     * @param eachAlone whether each file is tried by itself first: an earlier worker did not come to an end, and nobody
     *     knows over which
     */
    record Compile(SourceFile[] sources, boolean rescue, boolean eachAlone) implements Request {}

    /**
     * Load these classes without running any of their code, and look for implementations; answered by {@link
     * Reply.Loaded}.
     *
     * @param classes class files, as {@link Reply.Compiled} brought them
     * @param contracts names of the interfaces that are looked for
     * @param stubs methods that nobody has written yet, as {@link Reply.Compiled} brought them
     */
    record Load(ClassFile[] classes, String[] contracts, String[] stubs) implements Request {}

    /**
     * Call one method; answered by {@link Reply.Returned} or {@link Reply.Threw} with the same id.
     *
     * @param id a number that no earlier call of this worker had
     * @param className the implementation; constructed at its first call
     * @param contract which of the contracts of {@link Load}
     * @param method which method, by {@link ContractMethods}
     * @param arguments the arguments, encoded by the method's parameter types
     */
    record Call(long id, String className, int contract, int method, byte[] arguments) implements Request {}

    /** What have the calls so far left behind? Answered by {@link Reply.Settled}. */
    record Settle() implements Request {}

    /**
     * Where is the running call? Answered at once by {@link Reply.Located}, while the call goes on; not answered when the
     * call has ended in the meantime, for then its own reply is on its way.
     *
     * @param id the call that is meant
     */
    record Locate(long id) implements Request {}

    /**
     * Speak the language of objects from now on, on the same streams: no other request follows, and no answer to this one.
     *
     * @param types names of the course's types whose objects and constants cross, in their places
     * @param ancestors for each of these, the names of those among them that its class has to extend or implement
     */
    record Converse(String[] types, String[][] ancestors) implements Request {}
}
