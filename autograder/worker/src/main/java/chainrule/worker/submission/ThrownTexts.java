package chainrule.worker.submission;

import chainrule.wire.Frame;
import chainrule.wire.Thrown;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Turns throwables into text. This runs the submission's code (a message may be computed), so it is a part of the call
 * and nothing may be expected of it.
 */
final class ThrownTexts {
    private static final int LONGEST_MESSAGE = 1000;
    private static final int MOST_FRAMES = 12;
    private static final int LONGEST_NAME = 300;
    private static final String INITIALISER = "<clinit>";
    private static final String FAILED_BEFORE = "Could not initialize class ";

    private final Predicate<String> ownClass;
    private final Map<String, Thrown> failedInitialisers = new HashMap<>();

    ThrownTexts(Predicate<String> ownClass) {
        this.ownClass = ownClass;
    }

    /** What a call threw; of a failed static initialiser, what that threw. */
    Thrown of(Throwable raw) {
        Throwable thrown = unwrap(raw);
        String message = message(thrown);
        if (thrown instanceof NoClassDefFoundError && message.startsWith(FAILED_BEFORE)) {
            // the second use of a class whose initialiser failed says nothing about why: the first did
            Thrown first = failedInitialisers.get(message.substring(FAILED_BEFORE.length()));
            if (first != null) {
                return first;
            }
        }
        StackTraceElement[] stack = stackOf(thrown);
        Thrown text = new Thrown(name(thrown.getClass().getName()), message, isOwn(stack), frames(stack));
        rememberInitialisers(stack, text);
        return text;
    }

    /** The lines of a stack that lie in the submission, innermost first. */
    Frame[] frames(StackTraceElement[] stack) {
        return own(stack).limit(MOST_FRAMES).map(ThrownTexts::frame).toArray(Frame[]::new);
    }

    /** Whether a stack ends in the submission, and not in something that it called. */
    private boolean isOwn(StackTraceElement[] stack) {
        return stack.length > 0 && stack[0] != null && ownClass.test(stack[0].getClassName());
    }

    private Stream<StackTraceElement> own(StackTraceElement[] stack) {
        return Arrays.stream(stack).filter(Objects::nonNull).filter(element -> ownClass.test(element.getClassName()));
    }

    private void rememberInitialisers(StackTraceElement[] stack, Thrown text) {
        own(stack)
                .filter(element -> element.getMethodName().equals(INITIALISER))
                .forEach(element -> failedInitialisers.putIfAbsent(element.getClassName(), text));
    }

    private static Frame frame(StackTraceElement element) {
        String file = Objects.requireNonNullElse(element.getFileName(), "");
        return new Frame(
                name(element.getClassName()), name(element.getMethodName()), name(file), element.getLineNumber());
    }

    /** A class file has room for names of 65,535 letters; a message has none. */
    private static String name(String any) {
        return cut(any, LONGEST_NAME);
    }

    private static String cut(String text, int most) {
        return text.substring(0, Math.min(text.length(), most));
    }

    private static Throwable unwrap(Throwable thrown) {
        // not a subclass of the submission's own, whose getCause could be anything
        boolean initialiserFailed = thrown.getClass() == ExceptionInInitializerError.class;
        return initialiserFailed && thrown.getCause() != null ? thrown.getCause() : thrown;
    }

    private static String message(Throwable thrown) {
        try {
            String message = Objects.requireNonNullElse(thrown.getMessage(), "");
            return cut(message, LONGEST_MESSAGE);
        } catch (Throwable hostile) {
            return "";
        }
    }

    private static StackTraceElement[] stackOf(Throwable thrown) {
        try {
            return Objects.requireNonNullElse(thrown.getStackTrace(), new StackTraceElement[0]);
        } catch (Throwable hostile) {
            return new StackTraceElement[0];
        }
    }
}
