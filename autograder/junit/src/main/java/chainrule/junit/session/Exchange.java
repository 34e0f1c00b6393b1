package chainrule.junit.session;

import chainrule.grader.junit.Lapse;
import chainrule.grader.process.WorkerGoneException;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Place;
import chainrule.testkit.words.StudentText;
import chainrule.wire.Allotment;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import chainrule.wire.objects.UnwantedValueException;
import chainrule.wire.objects.Wanted;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One call of the student's: what goes out, what is answered meanwhile, and what comes back. */
final class Exchange {
    private static final int FRAME_SLACK = 4 << 20;
    private static final int LARGEST_FRAME = 64 << 20;
    private static final long ROWS = 65_536;
    private static final long MOST_ELEMENTS = 4_000_000;
    private static final int TIMES = 16;

    private final Session session;
    private final Account account;
    private final Member member;
    private final Object receiver;
    private final Object[] arguments;
    private final String shown;
    private final long id;
    private final TestValues written;

    Exchange(Session session, Member member, Object receiver, Object[] arguments) {
        this.session = session;
        this.account = session.account();
        this.member = member;
        this.receiver = receiver;
        this.arguments = arguments;
        this.shown = account.transcript().call(member, receiver, arguments);
        this.id = session.nextId();
        this.written = new TestValues(session.known().types(), session.known(), session.lent()).all(arguments);
        account.countSent(written.elements());
    }

    /** The value that comes back. */
    Object value(Wanted wanted) throws WorkerGoneException {
        ObjectReply.Done done = done();
        Object value = read(done, input -> input.read(wanted.raw() == void.class ? Wanted.ANYTHING : wanted));
        copyBack(done.changed());
        if (member.kind() == Member.Kind.NEW) {
            account.transcript().created(shown, member.owner(), value);
        } else {
            account.transcript().returned(shown, wanted.raw() == void.class, value);
        }
        return value;
    }

    /** The handle of the object that comes back, for a twin that is being constructed. */
    Handle handle() throws WorkerGoneException {
        ObjectReply.Done done = done();
        Object made = read(done, input -> {
            input.expectHandle();
            return input.read(Wanted.ANYTHING);
        });
        copyBack(done.changed());
        if (made instanceof Handle handle) {
            return handle;
        }
        throw session.worker().spokeOutOfTurn(member.name());
    }

    /** The twin that was under construction is there. */
    void named(Object twin) {
        account.transcript().created(shown, member.owner(), twin);
    }

    /** Reads a value. */
    @FunctionalInterface
    private interface Reading {
        Object from(StudentValues input) throws IOException;
    }

    private Object read(ObjectReply.Done done, Reading reading) throws WorkerGoneException {
        try {
            StudentValues input = input(done.value());
            Object value = reading.from(input);
            input.end();
            return value;
        } catch (UnwantedValueException other) {
            account.transcript().ended(shown, "of another type");
            throw session.stop(new Lapse.OtherType(
                    member.name(),
                    StudentText.of(other.getMessage()),
                    other.wanted().getSimpleName()));
        } catch (Allotment.ExceededException tooMuch) {
            throw session.worker().saidTooMuch(member.name(), false);
        } catch (IOException malformed) {
            throw session.worker().spokeOutOfTurn(member.name());
        }
    }

    private StudentValues input(byte[] bytes) {
        long elements = Math.min(MOST_ELEMENTS, TIMES * account.sent() + ROWS);
        return new StudentValues(
                bytes,
                Allotment.of(elements, elements),
                session.known(),
                session.lent(),
                arguments,
                session.markOfTest());
    }

    private void copyBack(byte[] changed) throws WorkerGoneException {
        if (changed.length == 0) {
            return;
        }
        try {
            StudentValues input = input(changed);
            while (input.hasMore()) {
                int index = input.readIndex();
                if (index >= arguments.length || arguments[index] == null) {
                    throw new IOException("no argument " + index);
                }
                Object target = arguments[index];
                InPlace.write(
                        target,
                        input.read(
                                target.getClass().isArray()
                                        ? new ResolvedType(target.getClass(), Map.of())
                                        : Wanted.ANYTHING));
            }
        } catch (Allotment.ExceededException tooMuch) {
            throw session.worker().saidTooMuch(member.name(), false);
        } catch (IOException | UnsupportedOperationException malformed) {
            throw session.worker().spokeOutOfTurn(member.name());
        }
    }

    private ObjectReply.Done done() throws WorkerGoneException {
        ObjectRequest request = request();
        while (true) {
            ObjectReply reply = ask(request);
            if (reply instanceof ObjectReply.CalledBack back && back.id() == id) {
                session.console().print(back.printed());
                request = new Answering(session, member.name()).answer(back);
            } else if (reply instanceof ObjectReply.Done done && done.id() == id) {
                session.console().print(done.printed());
                return done;
            } else if (reply instanceof ObjectReply.Raised raised && raised.id() == id) {
                session.console().print(raised.printed());
                copyBack(raised.changed());
                throw Sneaky.thrown(thrown(raised));
            } else if (reply instanceof ObjectReply.Lacking lacking && lacking.id() == id) {
                account.transcript().ended(shown, "there is no such thing");
                throw session.stop(Lacks.sentence(member, lacking));
            } else {
                throw session.worker().spokeOutOfTurn(member.name());
            }
        }
    }

    private ObjectRequest request() {
        byte[] drained = session.console().drained();
        int number = receiver == null
                ? ObjectRequest.NO_RECEIVER
                : session.known().numberOf(session.known().handleOf(receiver).orElseThrow());
        return new ObjectRequest.Invoke(
                id,
                member.key(),
                number,
                written.bytes(),
                drained,
                session.console().isNew(),
                (int) session.millisOfCall());
    }

    private ObjectReply ask(ObjectRequest request) throws WorkerGoneException {
        long millis = session.millisOfCall();
        if (millis <= 0) {
            session.worker().close();
            throw session.timeUp();
        }
        long start = System.nanoTime();
        try {
            return session.worker().ask(request, millis, longest(), member.name());
        } catch (WorkerGoneException gone) {
            account.transcript().ended(shown, "never returned");
            throw gone;
        } finally {
            account.use(System.nanoTime() - start);
        }
    }

    private int longest() {
        return (int) Math.min(LARGEST_FRAME, FRAME_SLACK + TIMES * account.sent());
    }

    private Throwable thrown(ObjectReply.Raised raised) throws WorkerGoneException {
        Place place = new Place(List.of(raised.frames()));
        String first = raised.classes().length == 0 ? "" : raised.classes()[0];
        if (first.equals("java.lang.OutOfMemoryError")) {
            throw session.worker().saidTooMuch(member.name(), true);
        } else if (first.equals("java.lang.Error") && raised.message().startsWith("Unresolved compilation problem")) {
            return session.stop(new Fault.DidNotCompile(member.name(), place));
        }
        Throwable thrown = session.lent()
                .throwable(raised.lent())
                .orElseGet(() -> session.throwables().of(raised, member.exceptions()));
        account.raised(thrown, new Account.Raising(shown, place));
        account.transcript().ended(shown, "threw " + thrown.getClass().getSimpleName());
        return thrown;
    }
}
