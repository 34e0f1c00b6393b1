package chainrule.grader.submission;

import chainrule.testkit.words.StudentText;
import chainrule.wire.Reply;
import chainrule.wire.Thrown;
import java.util.List;

/** Gives a throwable of the student's its name among the faults. */
public final class Faults {
    private static final String NOT_COMPILED = "Unresolved compilation problem";

    private Faults() {}

    /**
     * The fault for something that was thrown.
     *
     * @param method the method that was called
     * @param className the student's class
     * @param threw the reply
     * @return what to say
     */
    public static Fault of(String method, String className, Reply.Threw threw) {
        Thrown thrown = threw.thrown();
        Place place = new Place(List.of(thrown.frames()));
        StudentText message = StudentText.of(thrown.message());
        boolean unwritten = thrown.message().startsWith(NOT_COMPILED);
        return switch (thrown.className()) {
            case "java.lang.UnsupportedOperationException" -> new Fault.NotImplemented(method, message);
            case "java.lang.StackOverflowError" -> new Fault.RecursedTooDeep(method, place);
            case "java.lang.OutOfMemoryError" -> new Fault.OutOfMemory(method, place);
            case "java.lang.Error" ->
                unwritten ? new Fault.DidNotCompile(method, place) : other(method, className, threw, place);
            default -> other(method, className, threw, place);
        };
    }

    private static Fault other(String method, String className, Reply.Threw threw, Place place) {
        String full = threw.thrown().className();
        StudentText simple = StudentText.of(full.substring(full.lastIndexOf('.') + 1));
        StudentText message = StudentText.of(threw.thrown().message());
        return threw.stage() == Reply.Stage.CONSTRUCTING
                ? new Fault.NotConstructed(StudentText.of(className), simple, message, place)
                : new Fault.Threw(method, simple, message, place);
    }
}
