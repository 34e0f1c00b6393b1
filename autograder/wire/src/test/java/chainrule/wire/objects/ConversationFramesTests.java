package chainrule.wire.objects;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.Allotment;
import chainrule.wire.ClassFile;
import chainrule.wire.Frame;
import chainrule.wire.Frames;
import chainrule.wire.suites.SuiteJob;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import chainrule.wire.suites.TestRow;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every message of a conversation, and of the process that runs a course's tests, comes back from its bytes. */
class ConversationFramesTests {
    private static final byte[] BYTES = {1, -2, 3};
    private static final ObjectReply.Console PRINTED = new ObjectReply.Console(BYTES, new byte[0]);
    private static final Frame[] FRAMES = {new Frame("a.B", "f", "B.java", 7)};

    private static final List<ObjectRequest> REQUESTS = List.of(
            new ObjectRequest.Invoke(5, "a.B#f(int)", 3, BYTES, BYTES, true, 2000),
            new ObjectRequest.Answer(BYTES),
            new ObjectRequest.Refuse("IllegalStateException: full", 0),
            new ObjectRequest.Forget(9),
            new ObjectRequest.Renew());

    private static final List<ObjectReply> REPLIES = List.of(
            new ObjectReply.Done(5, BYTES, BYTES, PRINTED),
            new ObjectReply.Raised(5, true, new String[] {"x.Y"}, "", false, -1, FRAMES, BYTES, PRINTED),
            new ObjectReply.Lacking(5, ObjectReply.Lack.MEMBER, "(int)"),
            new ObjectReply.CalledBack(5, 2, "compare(java.lang.Object,java.lang.Object)", BYTES, PRINTED),
            new ObjectReply.Running(5, FRAMES),
            new ObjectReply.Fresh());

    private static final List<SuiteJob> JOBS = List.of(new SuiteJob.Run(
            new ClassFile[] {new ClassFile("a.B", BYTES, "a/B.java")},
            new String[] {"a.BTests"},
            new String[] {"a.B"},
            new String[] {"a.BTests.f()"},
            new SuiteJob.Machinery(new String[] {"a.jar"}, new String[] {"-Xshare:auto"}, "full", 2, 6, 128)));

    private static final List<SuiteNews> NEWS = List.of(
            new SuiteNews.Listed(
                    new TestRow[] {new TestRow("a.BTests.f()", "BTests", "f", "1.1", 200, "hidden", "Try 0.")}),
            new SuiteNews.Begun("a.BTests.f()"),
            new SuiteNews.Ended(
                    "a.BTests.f()",
                    "[1]",
                    TestEnding.BROKEN,
                    new String[] {"why"},
                    new String[] {"b1.f();"},
                    3,
                    "BTests.java, line 3",
                    ""),
            new SuiteNews.Fault("no worker"),
            new SuiteNews.Over());

    private static <M> void assertComeBack(Class<M> family, List<M> messages) throws IOException {
        assertThat(messages.stream().<Object>map(Object::getClass).toList())
                .containsExactlyInAnyOrderElementsOf(List.<Object>of((Object[]) family.getPermittedSubclasses()));
        for (M message : messages) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Frames.write(out, family, message);
            assertThat(Frames.read(
                            new ByteArrayInputStream(out.toByteArray()), family, 1 << 16, Allotment.of(1000, 10_000)))
                    .usingRecursiveComparison()
                    .isEqualTo(message);
        }
    }

    @Test
    void everyMessageComesBack() throws IOException {
        assertComeBack(ObjectRequest.class, REQUESTS);
        assertComeBack(ObjectReply.class, REPLIES);
        assertComeBack(SuiteJob.class, JOBS);
        assertComeBack(SuiteNews.class, NEWS);
    }
}
