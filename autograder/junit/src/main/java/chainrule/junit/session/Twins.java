package chainrule.junit.session;

import java.util.concurrent.atomic.AtomicReference;

/** What the generated twins call. */
public final class Twins {
    private static final AtomicReference<Session> SESSION = new AtomicReference<>();

    private Twins() {}

    /**
     * Says which session twins talk to.
     *
     * @param session the one of this process
     */
    public static void use(Session session) {
        SESSION.set(session);
    }

    /**
     * Calls a method.
     *
     * @param receiver the twin, null for a static method
     * @param member which
     * @param arguments of the call
     * @return what it returned
     */
    public static Object call(Object receiver, Member member, Object... arguments) {
        return SESSION.get().call(member, receiver, arguments);
    }

    /**
     * Has the student's constructor make an object.
     *
     * @param member which
     * @param arguments of the call
     * @return its handle
     */
    public static Handle create(Member member, Object... arguments) {
        return SESSION.get().create(member, arguments);
    }

    /**
     * Makes a twin known as the one that stands for its handle.
     *
     * @param twin just constructed
     * @param handle its own
     * @return the handle
     */
    public static Handle bind(Object twin, Handle handle) {
        SESSION.get().bind(twin, handle);
        return handle;
    }
}
