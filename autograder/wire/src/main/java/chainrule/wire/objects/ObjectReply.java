package chainrule.wire.objects;

import chainrule.wire.Frame;

/** What a worker answers in a conversation. Values, numbers and texts, never a verdict. */
public sealed interface ObjectReply {

    /**
     * A call returned.
     *
     * @param id the call's number
     * @param value encoded by {@link ObjectOutput}
     * @param changed for each argument that is no longer what it was, its index and what it is now
     * @param printed what it printed
     */
    record Done(long id, byte[] value, byte[] changed, Console printed) implements ObjectReply {}

    /**
     * A call threw.
     *
     * @param id the call's number
     * @param constructing whether a static initialiser or a constructor did
     * @param classes names of the throwable's class and its superclasses, the most special first
     * @param message its message
     * @param hasMessage whether it has one
     * @param lent number of a throwable that a lent object threw, {@link #NOT_LENT} for any other
     * @param frames where, innermost first, only what lies in the submission
     * @param changed for each argument that is no longer what it was, its index and what it is now
     * @param printed what it printed
     */
    record Raised(
            long id,
            boolean constructing,
            String[] classes,
            String message,
            boolean hasMessage,
            int lent,
            Frame[] frames,
            byte[] changed,
            Console printed)
            implements ObjectReply {}

    /**
     * There is nothing to call.
     *
     * @param id the call's number
     * @param lack what is missing
     * @param detail about it, as {@link Lack} says
     */
    record Lacking(long id, Lack lack, String detail) implements ObjectReply {}

    /**
     * A lent object is called, during a call; answered by {@link ObjectRequest.Answer} or {@link ObjectRequest.Refuse}.
     *
     * @param id the open call's number
     * @param lent number of the object
     * @param method name and parameter types, written by {@link MemberName#method}
     * @param arguments encoded by {@link ObjectOutput}, one after another
     * @param printed what the call has printed so far
     */
    record CalledBack(long id, int lent, String method, byte[] arguments, Console printed) implements ObjectReply {}

    /**
     * Where the call is that takes so long.
     *
     * @param id the call's number
     * @param frames where, innermost first, only what lies in the submission
     */
    record Running(long id, Frame[] frames) implements ObjectReply {}

    /** The classes are loaded, and nothing of them has run. */
    record Fresh() implements ObjectReply {}

    /**
     * What was printed.
     *
     * @param out to {@code System.out}, in UTF-8
     * @param err to {@code System.err}, in UTF-8
     */
    record Console(byte[] out, byte[] err) {}

    /** Why there is nothing to call. */
    enum Lack {
        /** No class of that name. */
        CLASS,
        /** No such constructor or method; the detail names what there is of that name. */
        MEMBER,
        /** It is static and should not be, or the other way round. */
        STATIC,
        /** The class does not extend or implement what the reference does; the detail is that type's name. */
        ANCESTOR,
        /** No class implements the interface. */
        IMPLEMENTATION,
        /** Several classes do; the detail names them. */
        SEVERAL,
        /** The class that does cannot be constructed without arguments; the detail is its name. */
        CONSTRUCTOR
    }

    /** Instead of the number of a lent throwable. */
    int NOT_LENT = -1;
}
