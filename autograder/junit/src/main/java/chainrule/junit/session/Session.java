package chainrule.junit.session;

import chainrule.grader.junit.Lapse;
import chainrule.grader.process.StudentObjects;
import chainrule.grader.process.WorkerGoneException;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.words.Sentence;
import chainrule.wire.objects.TypeTable;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The conversation of all tests of this process with a student's objects. It has the deadlines, for an interrupt wakes
 * nobody who reads from a pipe; it remembers the first fault of each test, whatever the test then catches; and it gives
 * the next test a new worker when one is gone.
 */
public final class Session implements AutoCloseable {
    private static final int MOST_CALLS = 1_000_000;

    private final Supplier<StudentObjects> workers;
    private final Bounds bounds;
    private final ClassLoader loader;
    private final Known known;
    private final Lent lent;
    private final Throwables throwables;
    private final Speakers speakers;
    private final TestConsole console = new TestConsole();
    private final ReentrantLock lock = new ReentrantLock();
    private StudentObjects worker;
    private Account account;
    private int markOfTest;
    private int markOfClass;
    private boolean begun;
    private long lastId;
    private Exchange constructing;
    private Handle constructed;
    private HarnessFault harnessFault;

    /**
     * How long things may take.
     *
     * @param callMillis one call
     * @param testMillis all calls of one test
     */
    public record Bounds(long callMillis, long testMillis) {}

    /**
     * A session; no worker is started before it is needed.
     *
     * @param workers starts one that has loaded the submission
     * @param bounds of time
     * @param types that cross
     * @param loader of the suites
     */
    public Session(Supplier<StudentObjects> workers, Bounds bounds, TypeTable types, ClassLoader loader) {
        this.workers = workers;
        this.bounds = bounds;
        this.loader = loader;
        this.known = new Known(this, types);
        this.lent = new Lent(types);
        this.throwables = new Throwables(types);
        this.speakers = new Speakers(loader);
        this.account = new Account(bounds.testMillis());
    }

    ClassLoader loader() {
        return loader;
    }

    Known known() {
        return known;
    }

    Lent lent() {
        return lent;
    }

    Throwables throwables() {
        return throwables;
    }

    TestConsole console() {
        return console;
    }

    Account account() {
        return account;
    }

    StudentObjects worker() {
        if (worker == null) {
            try {
                worker = workers.get();
            } catch (HarnessFault fault) {
                harnessFault = fault;
                throw fault;
            }
        }
        return worker;
    }

    /**
     * What the harness failed at, whatever a test has made of it.
     *
     * @return nothing when it did not
     */
    public Optional<HarnessFault> harnessFault() {
        return Optional.ofNullable(harnessFault);
    }

    long nextId() {
        return ++lastId;
    }

    int markOfTest() {
        return markOfTest;
    }

    /** What the next call may take. */
    long millisOfCall() {
        return Math.min(bounds.callMillis(), account.millisLeft());
    }

    /** Begins a class: nothing that an earlier one left in static fields is there. */
    public void beginClass() {
        endTest();
        speakers.forget();
        known.forgetAll();
        lent.forget();
        markOfClass = 0;
        if (worker != null && !worker.renew()) {
            worker = null;
        }
        account = new Account(bounds.testMillis());
    }

    /** Begins a test, unless it has begun: what was made before belongs to the whole class. */
    public void beginTest() {
        if (!begun) {
            begun = true;
            markOfTest = known.mark();
            markOfClass = markOfTest;
            account = new Account(bounds.testMillis());
        }
    }

    /**
     * Gives the running test less time.
     *
     * @param millis for all its calls
     */
    public void restrict(long millis) {
        account.restrict(millis);
    }

    /**
     * Ends a test. A call that is still open, on a thread that the test has left behind, ends with it.
     *
     * @return what is remembered of it
     */
    public Account endTest() {
        if (!lock.tryLock()) {
            abandon();
            lock.lock();
        }
        try {
            Account ended = account;
            begun = false;
            known.forget(markOfClass);
            lent.forget();
            if (worker != null && !worker.forget(markOfClass)) {
                abandon();
            }
            account = new Account(bounds.testMillis());
            return ended;
        } finally {
            lock.unlock();
        }
    }

    private void abandon() {
        StudentObjects gone = worker;
        worker = null;
        if (gone != null) {
            gone.close();
        }
        known.forgetAll();
        markOfClass = 0;
        markOfTest = 0;
    }

    /**
     * A fresh object of the class that implements an interface.
     *
     * @param contract the interface
     * @param declared with its type arguments
     * @return what stands in for it
     */
    public Object implementing(Class<?> contract, Type declared) {
        return call(Member.implementing(contract, declared), null, new Object[0], Map.of());
    }

    /**
     * Interfaces that speak for classes by name.
     *
     * @return those of this session
     */
    public Speakers speakers() {
        return speakers;
    }

    Object call(Member member, Object receiver, Object[] arguments) {
        Map<TypeVariable<?>, Type> known = receiver == null
                ? Map.of()
                : known().handleOf(receiver).map(Handle::variables).orElse(Map.of());
        return call(member, receiver, arguments, known);
    }

    Object call(Member member, Object receiver, Object[] arguments, Map<TypeVariable<?>, Type> variables) {
        lock.lock();
        try {
            requireRoom();
            return new Exchange(this, member, receiver, arguments).value(new ResolvedType(member.returns(), variables));
        } catch (WorkerGoneException gone) {
            abandon();
            throw stop(gone.fault());
        } finally {
            lock.unlock();
        }
    }

    Handle create(Member member, Object[] arguments) {
        lock.lock();
        try {
            requireRoom();
            constructing = new Exchange(this, member, null, arguments);
            constructed = constructing.handle();
            return constructed;
        } catch (WorkerGoneException gone) {
            abandon();
            throw stop(gone.fault());
        } finally {
            lock.unlock();
        }
    }

    void bind(Object twin, Handle handle) {
        known.bind(twin, handle);
        if (handle == constructed) {
            constructing.named(twin);
        }
    }

    private void requireRoom() {
        account.fault().ifPresent(fault -> {
            throw new StudentStopped(fault.text());
        });
        if (account.countCall() > MOST_CALLS) {
            throw stop(new Lapse.TooManyCalls(MOST_CALLS));
        } else if (account.millisLeft() <= 0) {
            throw timeUp();
        }
    }

    StudentStopped timeUp() {
        return stop(new Lapse.TestTimeUp(account.millis() / 1000.0));
    }

    StudentStopped gone() {
        return stop(new Lapse.ObjectGone());
    }

    /** The test has failed, whatever it does now. */
    StudentStopped stop(Sentence fault) {
        account.remember(fault);
        return new StudentStopped(fault.text());
    }

    @Override
    public void close() {
        abandon();
    }
}
