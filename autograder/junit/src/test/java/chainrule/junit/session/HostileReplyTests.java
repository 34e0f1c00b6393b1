package chainrule.junit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.process.StudentObjects;
import chainrule.grader.process.WorkerGoneException;
import chainrule.grader.submission.Stopped;
import chainrule.wire.Frame;
import chainrule.wire.objects.ObjectReply;
import chainrule.wire.objects.ObjectRequest;
import chainrule.wire.objects.Tag;
import chainrule.wire.objects.TypeTable;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a worker answers, nothing but the worker ends, and the test has failed. */
class HostileReplyTests {
    private static final byte[] NOTHING = {};
    private static final ObjectReply.Console SILENCE = new ObjectReply.Console(NOTHING, NOTHING);
    private static final TypeTable TYPES = new TypeTable(List.of(Shelf.class));
    private static final int SHELF = TYPES.placeOf(Shelf.class);
    private static final int COMPARATOR = TYPES.placeOf(Comparator.class);

    /** What the student implements here. */
    interface Shelf<T> {
        T get(int index);

        List<T> all();

        Shelf<T> other();

        void sort(int[] numbers, Comparator<T> order);
    }

    /** A worker that answers what it is told, and remembers that it was ended. */
    private static final class Scripted implements StudentObjects {
        private final Deque<ObjectReply> replies = new ArrayDeque<>();
        private boolean ended;

        Scripted(ObjectReply... replies) {
            this.replies.addAll(List.of(replies));
        }

        @Override
        public ObjectReply ask(ObjectRequest request, long millis, int longest, String what) {
            return replies.remove();
        }

        @Override
        public WorkerGoneException spokeOutOfTurn(String what) {
            ended = true;
            return new WorkerGoneException(new Stopped.SpokeOutOfTurn(what));
        }

        @Override
        public WorkerGoneException saidTooMuch(String what, boolean memory) {
            ended = true;
            return new WorkerGoneException(new Stopped.ReturnedTooMuch(what));
        }

        @Override
        public boolean forget(int mark) {
            return !ended;
        }

        @Override
        public boolean renew() {
            return true;
        }

        @Override
        public void close() {
            ended = true;
        }
    }

    private static byte[] bytes(Object... parts) {
        ByteBuffer all = ByteBuffer.allocate(1 << 12);
        for (Object part : parts) {
            if (part instanceof Byte single) {
                all.put(single);
            } else if (part instanceof Short two) {
                all.putShort(two);
            } else if (part instanceof byte[] many) {
                all.put(many);
            } else {
                all.putInt((Integer) part);
            }
        }
        return Arrays.copyOf(all.array(), all.position());
    }

    private static byte tag(int tag) {
        return (byte) tag;
    }

    private static ObjectReply done(long id, byte[] value) {
        return new ObjectReply.Done(id, value, NOTHING, SILENCE);
    }

    /** The first call makes an object, number 0, of which the interface is told. */
    private static ObjectReply made() {
        return done(1, bytes(tag(Tag.OBJECT), 0, tag(1), (short) SHELF));
    }

    @SuppressWarnings("unchecked")
    private static Shelf<Integer> shelf(Session session) throws NoSuchMethodException {
        session.beginTest();
        return (Shelf<Integer>) session.implementing(
                Shelf.class,
                HostileReplyTests.class.getDeclaredMethod("declared").getGenericReturnType());
    }

    private static Session session(Scripted worker) {
        return new Session(
                () -> worker, new Session.Bounds(1000, 5000), TYPES, HostileReplyTests.class.getClassLoader());
    }

    static Shelf<Integer> declared() {
        return null;
    }

    static Stream<Arguments> replies() {
        byte[] deep = new byte[400];
        for (int i = 0; i + 6 <= deep.length; i += 6) {
            System.arraycopy(bytes(tag(14), tag(0), 1), 0, deep, i, 6);
        }
        return Stream.of(
                Arguments.of("the answer to another call", done(7, bytes(tag(6), 5))),
                Arguments.of("nothing where a value was wanted", done(2, NOTHING)),
                Arguments.of("no kind of value", done(2, bytes(tag(99)))),
                Arguments.of("a list longer than its message", done(2, bytes(tag(14), tag(0), 1 << 30))),
                Arguments.of("a negative length", done(2, bytes(tag(14), tag(0), -1))),
                Arguments.of("no kind of collection", done(2, bytes(tag(14), tag(77), 0))),
                Arguments.of("lists without end in each other", done(2, deep)),
                Arguments.of("a class that has no place", done(2, bytes(tag(Tag.OBJECT), 3, tag(1), (short) 9999))),
                Arguments.of("an object of a negative number", done(2, bytes(tag(Tag.OBJECT), -4, tag(0)))),
                Arguments.of("objects without end", done(2, bytes(tag(Tag.OBJECT), 1 << 29, tag(0)))),
                Arguments.of("an object that was never lent", done(2, bytes(tag(Tag.LENT), 0))),
                Arguments.of("an argument that there is not", done(2, bytes(tag(Tag.ARGUMENT), tag(3)))),
                Arguments.of(
                        "a change of an argument that there is not",
                        new ObjectReply.Done(2, bytes(tag(0)), bytes(tag(9), tag(6), 1), SILENCE)),
                Arguments.of(
                        "a call of what was never lent",
                        new ObjectReply.CalledBack(
                                2, 0, "compare(java.lang.Object,java.lang.Object)", NOTHING, SILENCE)),
                Arguments.of("a class loaded anew, unasked", new ObjectReply.Fresh()),
                Arguments.of("where it is, unasked", new ObjectReply.Running(2, new Frame[0])));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("replies")
    void endsTheWorkerAndFailsTheTest(String what, ObjectReply reply) throws NoSuchMethodException {
        Scripted worker = new Scripted(made(), reply);
        Session session = session(worker);
        Shelf<Integer> shelf = shelf(session);
        assertThatThrownBy(shelf::all).isInstanceOf(StudentStopped.class);
        assertThat(worker.ended).isTrue();
        // whatever the test catches, it goes on with nothing, and it is remembered
        assertThatThrownBy(() -> shelf.get(0)).isInstanceOf(StudentStopped.class);
        assertThat(session.endTest().fault()).isPresent();
    }

    @Test
    void aMethodOfALentObjectThatItsInterfacesLackEndsTheWorker() throws NoSuchMethodException {
        ObjectReply back = new ObjectReply.CalledBack(2, 0, "getClass()", NOTHING, SILENCE);
        Scripted worker = new Scripted(made(), back);
        Shelf<Integer> shelf = shelf(session(worker));
        assertThatThrownBy(() -> shelf.sort(new int[] {1}, Comparator.naturalOrder()))
                .isInstanceOf(StudentStopped.class);
        assertThat(worker.ended).isTrue();
    }

    @Test
    void anArrayMayNotChangeItsLength() throws NoSuchMethodException {
        byte[] longer = bytes(tag(0), tag(13), tag(1), (short) TYPES.placeOf(int.class), 2, 5, 6);
        Scripted worker = new Scripted(made(), new ObjectReply.Done(2, bytes(tag(0)), longer, SILENCE));
        Shelf<Integer> shelf = shelf(session(worker));
        int[] numbers = {1};
        assertThatThrownBy(() -> shelf.sort(numbers, Comparator.naturalOrder())).isInstanceOf(StudentStopped.class);
        assertThat(worker.ended).isTrue();
        assertThat(numbers).containsExactly(1);
    }

    /** Well formed, and another type than the declaration of the test's parameter says. */
    @Test
    void aValueOfAnotherTypeIsAFaultAndTheWorkerGoesOn() throws NoSuchMethodException {
        Scripted worker = new Scripted(made(), done(2, bytes(tag(10), 1, (short) 'x')));
        Session session = session(worker);
        Shelf<Integer> shelf = shelf(session);
        assertThatThrownBy(() -> shelf.get(0)).hasMessage("get returned String, and Integer was expected.");
        assertThat(worker.ended).isFalse();
        assertThat(session.endTest().fault().orElseThrow().text())
                .isEqualTo("get returned String, and Integer was expected.");
    }

    @Test
    void anotherInterfaceThanDeclaredIsAFault() throws NoSuchMethodException {
        Scripted worker = new Scripted(made(), done(2, bytes(tag(Tag.OBJECT), 1, tag(1), (short) COMPARATOR)));
        Shelf<Integer> shelf = shelf(session(worker));
        assertThatThrownBy(shelf::other).hasMessage("other returned an object of Comparator, and Shelf was expected.");
    }

    @Test
    void anExceptionThatDecidesATestByItsTypeIsNone() throws NoSuchMethodException {
        String[] names = {"org.opentest4j.TestAbortedException", "java.lang.AssertionError", "java.lang.Error"};
        String message = "aborted\u001b[31m \u202e";
        ObjectReply raised = new ObjectReply.Raised(
                2, false, names, message, true, ObjectReply.NOT_LENT, new Frame[0], NOTHING, SILENCE);
        Shelf<Integer> shelf = shelf(session(new Scripted(made(), raised)));
        assertThatThrownBy(() -> shelf.get(0))
                .isExactlyInstanceOf(StudentException.class)
                .hasMessage("org.opentest4j.TestAbortedException: aborted\uFFFD[31m \uFFFD");
    }

    @Test
    void theFirstFaultStays() throws NoSuchMethodException {
        Scripted worker = new Scripted(made(), done(9, NOTHING), done(3, bytes(tag(10), 1, (short) 'x')));
        Session session = session(worker);
        Shelf<Integer> shelf = shelf(session);
        assertThatThrownBy(() -> shelf.get(0)).isInstanceOf(StudentStopped.class);
        assertThatThrownBy(() -> shelf.get(0)).isInstanceOf(StudentStopped.class);
        assertThat(session.endTest().fault().orElseThrow()).isInstanceOf(Stopped.SpokeOutOfTurn.class);
    }

    @Test
    void anObjectOfAnEarlierTestIsGone() throws NoSuchMethodException {
        Session session = session(new Scripted(made()));
        Shelf<Integer> shelf = shelf(session);
        session.endTest();
        session.beginTest();
        assertThatThrownBy(shelf::all).hasMessageContaining("is gone");
    }

    @Test
    void oneObjectIsOneProxy() throws NoSuchMethodException {
        Scripted worker = new Scripted(made(), done(2, bytes(tag(Tag.OBJECT), 0, tag(1), (short) SHELF)));
        Shelf<Integer> shelf = shelf(session(worker));
        assertThat(shelf.other()).isSameAs(shelf);
    }
}
