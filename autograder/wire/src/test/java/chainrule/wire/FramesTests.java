package chainrule.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chainrule.wire.Candidate.Fit;
import chainrule.wire.Reply.Stage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramesTests {
    private static final int LONGEST = 1 << 16;
    private static final Printed PRINTED = new Printed("π and 😀\n", 3_000_000_000L);
    private static final Frame[] FRAMES = {new Frame("a.B", "<init>", "B.java", 7), new Frame("", "", "", -2)};

    static Stream<Request> requests() {
        ClassFile classFile = new ClassFile("a.B$C", new byte[] {-54, -2, 0}, "src/a/B (1).java");
        return Stream.of(
                new Request.Compile(new SourceFile[] {new SourceFile("A.java", "class A {}\r\n")}, true, false),
                new Request.Compile(new SourceFile[0], false, true),
                new Request.Load(
                        new ClassFile[] {classFile},
                        new String[] {"chainrule.contract.Convolution2d"},
                        new String[] {"a.B.forward/4"}),
                new Request.Call(Long.MIN_VALUE, "a.B", 1, 2, new byte[] {1, 2, 3}),
                new Request.Settle(),
                new Request.Converse(new String[] {"a.B"}, new String[][] {{"a.C"}}),
                new Request.Locate(17));
    }

    static Stream<Reply> replies() {
        Candidate candidate =
                new Candidate("a.B", 0, Fit.NOT_DECLARED, new String[] {"forward"}, new Candidate.Extent(1, 2), "a.C");
        CompilerMessage message =
                new CompilerMessage("A.java", 3, 9, "int x = 1", "';' expected", "compiler.err.expected", true);
        SetAside bomb = new SetAside("B.java", SetAside.Reason.GAVE_UP, "StackOverflowError");
        return Stream.of(
                new Reply.Ready("17.0.15+6", ""),
                new Reply.Compiling("src/A.java"),
                new Reply.Compiled(
                        new ClassFile[0], new CompilerMessage[] {message}, new SetAside[] {bomb}, new String[] {"B.f/0"
                        }),
                new Reply.Loaded(new Candidate[] {candidate}),
                new Reply.Settled(2, 0.75),
                new Reply.Returned(1, new byte[0], new boolean[] {true, false}, true, Printed.NOTHING),
                new Reply.Threw(2, Stage.RETURNING, new Thrown("x.Y", "", true, FRAMES), PRINTED),
                new Reply.Located(3, Stage.CONSTRUCTING, FRAMES, PRINTED));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void everyRequestComesBack(Request request) throws IOException {
        assertThat(read(Request.class, frame(Request.class, request)))
                .usingRecursiveComparison()
                .isEqualTo(request);
    }

    @ParameterizedTest
    @MethodSource("replies")
    void everyReplyComesBack(Reply reply) throws IOException {
        assertThat(read(Reply.class, frame(Reply.class, reply)))
                .usingRecursiveComparison()
                .isEqualTo(reply);
    }

    @Test
    void everyKindOfMessageIsAmongTheExamples() {
        assertThat(requests().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Request.class.getPermittedSubclasses());
        assertThat(replies().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Reply.class.getPermittedSubclasses());
    }

    @Test
    void framesFollowEachOtherUntilTheStreamEnds() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(bytes, Request.class, new Request.Locate(1));
        Frames.write(bytes, Request.class, new Request.Locate(2));
        ByteArrayInputStream in = new ByteArrayInputStream(bytes.toByteArray());
        assertThat(Frames.read(in, Request.class, LONGEST, Allotment.unbounded()))
                .isEqualTo(new Request.Locate(1));
        assertThat(Frames.read(in, Request.class, LONGEST, Allotment.unbounded()))
                .isEqualTo(new Request.Locate(2));
        assertThat(Frames.read(in, Request.class, LONGEST, Allotment.unbounded()))
                .isNull();
    }

    @ParameterizedTest
    @MethodSource("replies")
    void aFrameCutAnywhereIsRefused(Reply reply) throws IOException {
        byte[] whole = frame(Reply.class, reply);
        for (int length = 1; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatExceptionOfType(EOFException.class).isThrownBy(() -> read(Reply.class, cut));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {LONGEST + 1, 1 << 28})
    void aFrameLongerThanAllottedIsRefusedBeforeAnythingIsAllocated(int length) {
        byte[] frame = ByteBuffer.allocate(5).putInt(length).array();
        assertThatExceptionOfType(Allotment.ExceededException.class).isThrownBy(() -> read(Reply.class, frame));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE, (1 << 28) + 1, 0x73636f72})
    void aFrameOfAnIncredibleLengthIsRefused(int length) {
        byte[] frame = ByteBuffer.allocate(5).putInt(length).array();
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> read(Reply.class, frame))
                .withMessage("a frame of " + length + " bytes");
    }

    @Test
    void anUnknownKindIsRefused() {
        byte[] frame = ByteBuffer.allocate(5).putInt(1).put((byte) 200).array();
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> read(Reply.class, frame))
                .withMessage("a message of kind 200");
    }

    @Test
    void aMessageWithAHoleIsRefused() throws IOException {
        byte[] frame =
                frame(Reply.class, new Reply.Threw(2, Stage.CALLING, new Thrown("x", null, true, FRAMES), PRINTED));
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> read(Reply.class, frame))
                .withMessage("a message with a hole");
    }

    @Test
    void aMessageShorterThanItsFrameIsRefused() throws IOException {
        byte[] frame = frame(Request.class, new Request.Locate(17));
        byte[] padded = Arrays.copyOf(frame, frame.length + 2);
        padded[3] += 2;
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> read(Request.class, padded))
                .withMessage("2 bytes too many");
    }

    @Test
    void aMessageLargerThanAllottedIsRefused() throws IOException {
        byte[] frame = frame(Reply.class, new Reply.Located(3, Stage.CALLING, FRAMES, PRINTED));
        assertThatExceptionOfType(Allotment.ExceededException.class)
                .isThrownBy(() ->
                        Frames.read(new ByteArrayInputStream(frame), Reply.class, LONGEST, Allotment.of(1000, 10)));
    }

    private static <M> byte[] frame(Class<M> family, M message) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Frames.write(bytes, family, message);
        return bytes.toByteArray();
    }

    private static <M> M read(Class<M> family, byte[] frame) throws IOException {
        return Frames.read(new ByteArrayInputStream(frame), family, LONGEST, Allotment.unbounded());
    }
}
