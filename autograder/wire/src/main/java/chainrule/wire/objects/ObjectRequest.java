package chainrule.wire.objects;

/** What a suite of tests asks of a worker, once {@code Request.Converse} has opened the conversation. */
public sealed interface ObjectRequest {

    /**
     * Call a method, a constructor, or make an object of the class that implements an interface; answered by {@link
     * ObjectReply.Done}, {@link ObjectReply.Raised} or {@link ObjectReply.Lacking} with the same id, and before that by
     * any number of {@link ObjectReply.CalledBack}.
     *
     * @param id a number that no earlier call of this worker had
     * @param member what is called, written by {@link MemberName}
     * @param receiver number of the object, {@link #NO_RECEIVER} where there is none
     * @param arguments encoded by {@link ObjectOutput}, one after another
     * @param input what is there to be read from {@code System.in} from now on
     * @param newInput whether what was there before is no more
     * @param locateMillis after how long the worker says where it is, unasked
     */
    record Invoke(
            long id, String member, int receiver, byte[] arguments, byte[] input, boolean newInput, int locateMillis)
            implements ObjectRequest {}

    /**
     * A lent object returned.
     *
     * @param value encoded by {@link ObjectOutput}
     */
    record Answer(byte[] value) implements ObjectRequest {}

    /**
     * A lent object threw.
     *
     * @param text of the throwable
     * @param number by which it is known when it comes back
     */
    record Refuse(String text, int number) implements ObjectRequest {}

    /**
     * Forget objects; not answered.
     *
     * @param mark numbers from here on are used again
     */
    record Forget(int mark) implements ObjectRequest {}

    /** Load all classes anew, without what their static fields held; answered by {@link ObjectReply.Fresh}. */
    record Renew() implements ObjectRequest {}

    /** Instead of a receiver. */
    int NO_RECEIVER = -1;
}
