package chainrule.worker.objects;

import chainrule.wire.objects.ObjectOutput;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import chainrule.worker.submission.Submission;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** One call in a conversation, and what came of it, whatever the submission throws. */
final class ObjectCall {
    private static final int ROOM_FOR_A_REPLY = 1 << 18;
    private static final int MOST_ANCESTORS = 16;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_MESSAGE = 1000;
    private static final byte[] NOTHING = {};

    /** Set aside, so that a reply can still be made when a call has filled the rest. */
    private static byte[] room;

    private final ObjectRequest.Invoke invoke;
    private final Submission submission;
    private final Members members;
    private final StudentConsole console;
    private final OutgoingValues.Known known;
    private byte[][] before;

    ObjectCall(
            ObjectRequest.Invoke invoke,
            Submission submission,
            Members members,
            StudentConsole console,
            OutgoingValues.Known known) {
        this.invoke = invoke;
        this.submission = submission;
        this.members = members;
        this.console = console;
        this.known = known;
    }

    ObjectReply run(Object receiver, Object[] arguments) {
        Executable member = null;
        try {
            reserveRoom();
            member = members.find(invoke.member(), receiver);
            before = contents(arguments);
            Object value = member instanceof Constructor<?> constructor
                    ? constructor.newInstance(arguments)
                    : ((Method) member).invoke(receiver, arguments);
            byte[] bytes = new OutgoingValues(known, changeable(arguments))
                    .write(value)
                    .bytes();
            return new ObjectReply.Done(invoke.id(), bytes, changes(arguments), console.take());
        } catch (LackException lack) {
            return new ObjectReply.Lacking(invoke.id(), lack.lack(), lack.getMessage());
        } catch (IllegalArgumentException | InstantiationException unfit) {
            return new ObjectReply.Lacking(invoke.id(), ObjectReply.Lack.MEMBER, "");
        } catch (Throwable thrown) {
            room = null;
            Throwable cause = thrown instanceof InvocationTargetException ? thrown.getCause() : thrown;
            return raised(cause, member instanceof Constructor, arguments);
        }
    }

    private static void reserveRoom() {
        if (room == null) {
            room = new byte[ROOM_FOR_A_REPLY];
        }
    }

    private ObjectReply raised(Throwable thrown, boolean constructing, Object[] arguments) {
        Throwable cause = thrown.getClass() == ExceptionInInitializerError.class && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        String message = message(cause);
        return new ObjectReply.Raised(
                invoke.id(),
                constructing || cause != thrown,
                classes(cause),
                message == null ? "" : message,
                message != null,
                cause instanceof LentThrowable lent ? lent.number() : ObjectReply.NOT_LENT,
                submission.thrown(cause).frames(),
                cause instanceof OutOfMemoryError ? NOTHING : changesOrNone(arguments),
                console.take());
    }

    private static String message(Throwable thrown) {
        try {
            String message = thrown.getMessage();
            return message == null ? null : message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        } catch (Throwable hostile) {
            return null;
        }
    }

    private static String[] classes(Throwable thrown) {
        List<String> names = new ArrayList<>();
        for (Class<?> type = thrown.getClass();
                type != Throwable.class && names.size() < MOST_ANCESTORS;
                type = type.getSuperclass()) {
            names.add(type.getName().substring(0, Math.min(type.getName().length(), LONGEST_NAME)));
        }
        return names.toArray(String[]::new);
    }

    /** The arguments that a call can change in place; null instead of the others. */
    private static Object[] changeable(Object[] arguments) {
        return Arrays.stream(arguments)
                .map(argument -> isChangeable(argument) ? argument : null)
                .toArray();
    }

    private static boolean isChangeable(Object argument) {
        return argument instanceof Collection
                || argument instanceof Map
                || argument != null && argument.getClass().isArray();
    }

    private byte[][] contents(Object[] arguments) {
        byte[][] contents = null;
        for (int i = 0; i < arguments.length; i++) {
            // an object of the submission that is a collection crosses as a number, and changes where it is
            if (isChangeable(arguments[i])) {
                contents = contents == null ? new byte[arguments.length][] : contents;
                contents[i] = new OutgoingValues(known).write(arguments[i]).bytes();
            }
        }
        return contents;
    }

    private byte[] changes(Object[] arguments) {
        if (before == null) {
            return NOTHING;
        }
        ObjectOutput changes = new OutgoingValues(known);
        for (int i = 0; i < arguments.length; i++) {
            if (before[i] != null
                    && !Arrays.equals(
                            before[i],
                            new OutgoingValues(known).write(arguments[i]).bytes())) {
                changes.writeIndex(i);
                changes.write(arguments[i]);
            }
        }
        return changes.bytes();
    }

    /** A collection may hold an object of the submission that throws when it is looked at: then nothing is told. */
    private byte[] changesOrNone(Object[] arguments) {
        try {
            return changes(arguments);
        } catch (Throwable unseen) {
            return NOTHING;
        }
    }
}
