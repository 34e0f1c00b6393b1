package chainrule.grader.process;

import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;

/** Where a student's objects are, for who speaks the language of objects. */
public interface StudentObjects extends AutoCloseable {

    /**
     * Asks.
     *
     * @param request what is asked
     * @param millis how long the answer may take
     * @param longest how many bytes it may have
     * @param what is called, in the words of a message
     * @return the answer
     * @throws WorkerGoneException when there is none
     */
    ObjectReply ask(ObjectRequest request, long millis, int longest, String what) throws WorkerGoneException;

    /**
     * Ends the worker for a word that does not belong where it was said.
     *
     * @param what was called, in the words of a message
     * @return what is said of it
     */
    WorkerGoneException spokeOutOfTurn(String what);

    /**
     * Ends the worker for what no answer may have: it is too large, or there is no memory left.
     *
     * @param what was called, in the words of a message
     * @param memory whether the worker itself ran out of memory
     * @return what is said of it
     */
    WorkerGoneException saidTooMuch(String what, boolean memory);

    /**
     * Forgets objects.
     *
     * @param mark numbers from here on
     * @return whether the worker still listens
     */
    boolean forget(int mark);

    /**
     * Loads all classes anew.
     *
     * @return false when the worker did not, and is gone
     */
    boolean renew();

    @Override
    void close();
}
