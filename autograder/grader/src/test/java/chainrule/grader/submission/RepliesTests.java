package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.Frame;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Reply.Stage;
import chainrule.wire.Thrown;
import chainrule.wire.ValueCodec;
import org.junit.jupiter.api.Test;

class RepliesTests {
    private static final String UNSUPPORTED = "java.lang.UnsupportedOperationException";
    private static final Frame[] FRAMES = {new Frame("Layer", "forward", "Layer.java", 7)};

    private final Replies replies;

    RepliesTests() throws NoSuchMethodException {
        replies = new Replies(ConversationTests.Layer.class.getDeclaredMethod("forward", double[].class), "Layer");
    }

    private Fault thrown(String className, String message, boolean byStatement) {
        Thrown thrown = new Thrown(className, message, byStatement, FRAMES);
        return replies.read(new Reply.Threw(1, Stage.CALLING, thrown, Printed.NOTHING))
                .fault()
                .orElseThrow();
    }

    private Answer<Object> returned(byte[] value, int most) {
        return replies.read(new Reply.Returned(1, value, new boolean[] {true, true}, false, new Printed("x", 1)), most);
    }

    @Test
    void onlyAThrowStatementOfTheStudentsSaysThatSomethingIsNotImplemented() {
        assertThat(thrown(UNSUPPORTED, "no dilation", true)).isInstanceOf(Fault.NotImplemented.class);
        assertThat(thrown(UNSUPPORTED, "", false).text())
                .isEqualTo("forward threw UnsupportedOperationException at Layer.forward (Layer.java, line 7).");
    }

    @Test
    void whatEverybodyThrowsHasANameOfItsOwn() {
        assertThat(thrown("java.lang.StackOverflowError", "", false)).isInstanceOf(Fault.RecursedTooDeep.class);
        assertThat(thrown("java.lang.OutOfMemoryError", "", false)).isInstanceOf(Stopped.OutOfMemory.class);
        assertThat(thrown("java.lang.Error", "Unresolved compilation problem: x", true))
                .isInstanceOf(Fault.DidNotCompile.class);
        assertThat(thrown("java.lang.Error", "mine", true)).isInstanceOf(Fault.Threw.class);
    }

    @Test
    void aResultThatFitsIsReadWithWhatWasNoticed() {
        byte[] value = ValueCodec.encode(double[].class, new double[] {1, 2});
        Answer<Object> answer = returned(value, 2);
        assertThat((double[]) answer.value()).containsExactly(1, 2);
        assertThat(answer.remarks().changes()).hasSize(1);
    }

    @Test
    void aResultThatIsTooLargeOrNoneIsAFaultAndEndsTheWorker() {
        byte[] value = ValueCodec.encode(double[].class, new double[] {1, 2});
        assertThat(returned(value, 1).fault()).containsInstanceOf(Stopped.ReturnedTooMuch.class);
        assertThat(returned(new byte[] {0, 0}, 2).fault()).containsInstanceOf(Stopped.SpokeOutOfTurn.class);
        assertThat(returned(value, 1).printed()).isEqualTo(new Printed("x", 1));
    }
}
