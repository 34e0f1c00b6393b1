package chainrule.junit.session;

import chainrule.testkit.words.StudentText;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.TypeTable;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.ConcurrentModificationException;
import java.util.EmptyStackException;
import java.util.HashMap;
import java.util.InputMismatchException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeoutException;

/**
 * Makes throwables of what the submission threw: the nearest of the classes that this side holds constructors of, and
 * never one by a name that the other side chose. What decides a test by its type (assertion errors, aborted assumptions)
 * is none of them.
 */
final class Throwables {
    private static final List<Class<? extends Throwable>> PLATFORM = List.of(
            RuntimeException.class,
            NoSuchElementException.class,
            InputMismatchException.class,
            IllegalArgumentException.class,
            NumberFormatException.class,
            IllegalStateException.class,
            IndexOutOfBoundsException.class,
            ArrayIndexOutOfBoundsException.class,
            StringIndexOutOfBoundsException.class,
            NullPointerException.class,
            UnsupportedOperationException.class,
            ClassCastException.class,
            ArithmeticException.class,
            NegativeArraySizeException.class,
            ArrayStoreException.class,
            ConcurrentModificationException.class,
            EmptyStackException.class,
            DateTimeException.class,
            IllegalMonitorStateException.class,
            SecurityException.class,
            IOException.class,
            FileNotFoundException.class,
            EOFException.class,
            TimeoutException.class,
            InterruptedException.class,
            CloneNotSupportedException.class,
            StackOverflowError.class);

    private final Map<String, Class<?>> known = new HashMap<>();

    Throwables(TypeTable types) {
        PLATFORM.forEach(type -> known.put(type.getName(), type));
        for (int i = 0; i < types.size(); i++) {
            if (types.isOpened(i) && Throwable.class.isAssignableFrom(types.orNull(i))) {
                known.put(types.orNull(i).getName(), types.orNull(i));
            }
        }
    }

    /** What is thrown in the test. */
    Throwable of(ObjectReply.Raised raised, Class<?>[] declared) {
        String message = raised.hasMessage() ? StudentText.of(raised.message()).block() : null;
        for (String name : raised.classes()) {
            Class<?> type = known.get(name);
            if (type != null && mayBeThrown(type, declared)) {
                return placed(construct(type, message), raised);
            }
        }
        String name = StudentText.of(raised.classes().length == 0 ? "Throwable" : raised.classes()[0])
                .line();
        return placed(new StudentException(message == null ? name : name + ": " + message), raised);
    }

    private static boolean mayBeThrown(Class<?> type, Class<?>[] declared) {
        return RuntimeException.class.isAssignableFrom(type)
                || Error.class.isAssignableFrom(type)
                || Arrays.stream(declared).anyMatch(allowed -> allowed.isAssignableFrom(type));
    }

    private static Throwable construct(Class<?> type, String message) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(String.class);
            constructor.setAccessible(type.getClassLoader() != null);
            return (Throwable) constructor.newInstance(message);
        } catch (ReflectiveOperationException noText) {
            return constructPlain(type, message);
        }
    }

    private static Throwable constructPlain(Class<?> type, String message) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(type.getClassLoader() != null);
            return (Throwable) constructor.newInstance();
        } catch (ReflectiveOperationException neither) {
            return new StudentException(type.getSimpleName() + (message == null ? "" : ": " + message));
        }
    }

    /** The student's lines first, then the test's. */
    private static Throwable placed(Throwable thrown, ObjectReply.Raised raised) {
        StackTraceElement[] theirs = Arrays.stream(raised.frames())
                .map(frame -> new StackTraceElement(
                        StudentText.of(frame.className()).line(),
                        StudentText.of(frame.method()).line(),
                        StudentText.of(frame.file()).line(),
                        frame.line()))
                .toArray(StackTraceElement[]::new);
        StackTraceElement[] ours = Arrays.stream(thrown.getStackTrace())
                .filter(frame -> !frame.getClassName().startsWith("chainrule."))
                .toArray(StackTraceElement[]::new);
        StackTraceElement[] all = Arrays.copyOf(theirs, theirs.length + ours.length);
        System.arraycopy(ours, 0, all, theirs.length, ours.length);
        thrown.setStackTrace(all);
        return thrown;
    }
}
