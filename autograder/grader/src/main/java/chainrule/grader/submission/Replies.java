package chainrule.grader.submission;

import chainrule.testkit.words.StudentText;
import chainrule.wire.Allotment;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Reply;
import chainrule.wire.Thrown;
import chainrule.wire.ValueCodec;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;

/**
 * What a reply to a call means: a value, or the name of what the submission threw among the faults.
 *
 * @param method the method that was called
 * @param className the student's class
 */
public record Replies(Method method, String className) {
    private static final String NOT_COMPILED = "Unresolved compilation problem";

    /**
     * The answer that a result is.
     *
     * @param returned the reply
     * @param most how many rows and numbers it may have
     * @return its value, or that it is none
     */
    public Answer<Object> read(Reply.Returned returned, int most) {
        try {
            Object value = ValueCodec.decode(method.getReturnType(), returned.value(), Allotment.of(most, most));
            return Answer.returned(value, returned.printed(), Remarks.of(method, returned));
        } catch (Allotment.ExceededException e) {
            return Answer.failed(new Stopped.ReturnedTooMuch(method.getName()), returned.printed());
        } catch (MalformedMessageException e) {
            return Answer.failed(new Stopped.SpokeOutOfTurn(method.getName()), returned.printed());
        } catch (IOException e) {
            throw new HarnessFault("a result could not be decoded", e);
        }
    }

    /**
     * The answer that something thrown is.
     *
     * @param threw the reply
     * @return what to say
     */
    public Answer<Object> read(Reply.Threw threw) {
        return Answer.failed(fault(threw), threw.printed());
    }

    private Fault fault(Reply.Threw threw) {
        Thrown thrown = threw.thrown();
        Place place = new Place(List.of(thrown.frames()));
        String name = method.getName();
        return switch (thrown.className()) {
            case "java.lang.StackOverflowError" -> new Fault.RecursedTooDeep(name, place);
            case "java.lang.OutOfMemoryError" -> new Stopped.OutOfMemory(name, place);
            case "java.lang.UnsupportedOperationException" ->
                // one that a list throws at whoever adds to it says nothing of the kind
                thrown.byStatement()
                        ? new Fault.NotImplemented(name, StudentText.of(thrown.message()))
                        : other(threw, place);
            case "java.lang.Error" ->
                thrown.message().startsWith(NOT_COMPILED) ? new Fault.DidNotCompile(name, place) : other(threw, place);
            default -> other(threw, place);
        };
    }

    private Fault other(Reply.Threw threw, Place place) {
        String full = threw.thrown().className();
        StudentText simple = StudentText.of(full.substring(full.lastIndexOf('.') + 1));
        StudentText message = StudentText.of(threw.thrown().message());
        return threw.stage() == Reply.Stage.CONSTRUCTING
                ? new Fault.NotConstructed(StudentText.of(className), simple, message, place)
                : new Fault.Threw(method.getName(), simple, message, place);
    }
}
