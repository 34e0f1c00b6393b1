package chainrule.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import chainrule.wire.Ending;
import chainrule.wire.Frame;
import chainrule.wire.Reply;
import chainrule.wire.Reply.Stage;
import chainrule.wire.Request;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;

/** What only a real process shows. Each test starts one or two, so they are few. */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class WorkerProcessTests {
    @Test
    void aWorkerIsDismissedByTheEndOfItsStream() throws Exception {
        try (WorkerProcess worker = new WorkerProcess()) {
            assertThat(worker.read())
                    .isEqualTo(new Reply.Ready(Runtime.version().toString(), "it was not asked for"));
            worker.requests().close();
            assertThat(worker.read()).isNull();
            assertThat(worker.exitCode()).isEqualTo(Ending.EXITED.exitCode());
        }
    }

    @Test
    void aSubmissionThatExitsEndsTheWorkerWithItsOwnCode() throws Exception {
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward("System.exit(7); return x;"))) {
            assertThat(worker.call(1)).isNull();
            assertThat(worker.exitCode()).isEqualTo(7);
        }
    }

    @Test
    void anEndlessLoopIsLocatedWhileItRuns() throws Exception {
        try (WorkerProcess worker = WorkerProcess.with(
                Layers.forward(
                        "System.out.print(\"before\"); synchronized (System.out) { while (b[0] > 0) { b[0]++; } } return x;"))) {
            worker.send(Layers.callForward(5, "Layer"));
            Reply.Located located = locate(worker, 5, Stage.CALLING);
            while (located.printed().total() < "before".length()) {
                located = locate(worker, 5, Stage.CALLING);
            }
            assertThat(located.frames()).containsExactly(new Frame("Layer", "forward", "Layer.java", 5));
            assertThat(located.printed().head()).isEqualTo("before");
        }
    }

    @Test
    void aStaticInitialiserThatHangsIsLocated() throws Exception {
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(
                "return x;", "static { synchronized (\"\") { while (Thread.activeCount() > 0) { } } }"))) {
            worker.send(Layers.callForward(5, "Layer"));
            assertThat(locate(worker, 5, Stage.CONSTRUCTING).frames())
                    .extracting(Frame::method)
                    .containsExactly("<clinit>");
        }
    }

    @Test
    void whatACallLeavesBehindDoesNotReachTheNext() throws Exception {
        String hostile = """
                if (calls++ == 0) {
                    System.out.print("first"); System.out.close(); System.setOut(null); System.setErr(null);
                    Thread victim = Thread.currentThread();
                    victim.interrupt(); victim.setPriority(1); victim.setUncaughtExceptionHandler(null);
                    victim.setContextClassLoader(null);
                    try { System.setSecurityManager(new SecurityManager()); } catch (UnsupportedOperationException e) { }
                    return x;
                }
                System.out.print(System.in.read() + " " + Thread.interrupted()); System.err.print("!");
                return x;
                """.replace("System.in.read()", "read()");
        String read =
                "static int read() { try { return System.in.read(); } catch (java.io.IOException e) { return -2; } }";
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(hostile, "static int calls;", read))) {
            assertThat(((Reply.Returned) worker.call(1)).printed().head()).isEqualTo("first");
            worker.send(new Request.Locate(1));
            assertThat(((Reply.Returned) worker.call(2)).printed().head()).isEqualTo("-1 false!");
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_19)
    void aStoppedThreadIsAThrowAndTheNextCallIsServed() throws Exception {
        String stop =
                "static void stop(Thread t) { new Thread(() -> t.stop()).start(); for (;;) { Thread.onSpinWait(); } }";
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(
                "if (calls++ == 0) { stop(Thread.currentThread()); } return x;", "static int calls;", stop))) {
            assertThat(((Reply.Threw) worker.call(1)).thrown().className()).isEqualTo("java.lang.ThreadDeath");
            assertThat(worker.call(2)).isInstanceOf(Reply.Returned.class);
        }
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_19)
    void aSubmissionThatStopsEveryThreadEndsTheWorkerByName() throws Exception {
        String stopAll = "for (Thread t : Thread.getAllStackTraces().keySet()) {"
                + " if (t.getName().equals(\"main\")) { t.stop(); } } return x;";
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(stopAll))) {
            worker.call(1);
            worker.send(new Request.Locate(1));
            assertThat(worker.exitCode()).isEqualTo(Ending.SPOKE_OUT_OF_TURN.exitCode());
        }
    }

    @Test
    void aHundredMegabytesOfPrintsAreFastAndHoldNoMemory() throws Exception {
        String body =
                "String line = \"0123456789\".repeat(100); for (int i = 0; i < 100_000; i++) { System.out.print(line); } return x;";
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(body))) {
            long start = System.nanoTime();
            Reply.Returned returned = (Reply.Returned) worker.call(1);
            assertThat(returned.printed().total()).isEqualTo(100_000_000);
            assertThat(returned.printed().head()).hasSize(2000).startsWith("0123456789");
            assertThat((System.nanoTime() - start) / 1e9).as("seconds").isLessThan(10);
        }
    }

    @Test
    void errorsThatExhaustTheMachineAreThrowsAndTheNextCallIsServed() throws Exception {
        String body = """
                switch (calls++) {
                    case 0: return forward2(x);
                    case 1: java.util.List<long[]> all = new java.util.ArrayList<>(); for (;;) { all.add(new long[1000]); }
                    case 2: for (;;) { held.add(new long[10_000]); }
                    case 3:
                        double[][] row = {new double[1 << 10]};
                        double[][][][] y = new double[1 << 7][1 << 7][1][];
                        for (double[][][] image : y) { java.util.Arrays.fill(image, row); }
                        return y;
                    default: return x;
                }
                """;
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(
                body,
                "static int calls; java.util.List<long[]> held = new java.util.ArrayList<>();",
                "double[][][][] forward2(double[][][][] x) { return forward2(x); }"))) {
            assertThat(List.of(
                            thrown(worker.call(1)),
                            thrown(worker.call(2)),
                            thrown(worker.call(3)),
                            thrown(worker.call(4))))
                    .containsExactly(
                            "java.lang.StackOverflowError CALLING",
                            "java.lang.OutOfMemoryError CALLING",
                            "java.lang.OutOfMemoryError CALLING",
                            "java.lang.OutOfMemoryError RETURNING");
            assertThat(worker.call(5)).isInstanceOf(Reply.Returned.class);
        }
    }

    @Test
    void aHeapThatStaysFullIsAThrow() throws Exception {
        String body = """
                for (int size = 1 << 20; size > 0; size /= 2) {
                    try { for (;;) { head = new Object[] {head, new long[size]}; } } catch (OutOfMemoryError e) { }
                }
                for (;;) { head = new Object[] {head}; }
                """;
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward(body, "static Object head;"))) {
            assertThat(thrown(worker.call(1))).startsWith("java.lang.OutOfMemoryError");
            assertThat(thrown(worker.call(2))).startsWith("java.lang.OutOfMemoryError");
        }
    }

    @Test
    void aRequestLargerThanTheHeapEndsTheWorkerByName() throws Exception {
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward("return x;"))) {
            Request larger = new Request.Call(1, "Layer", 0, 0, new byte[1 << 27]);
            assertThatIOException().as("the other end is gone").isThrownBy(() -> worker.send(larger));
            assertThat(worker.exitCode()).isEqualTo(Ending.OUT_OF_MEMORY.exitCode());
        }
    }

    @Test
    void bytesThatAreNoRequestEndTheWorkerByName() throws Exception {
        try (WorkerProcess worker = new WorkerProcess()) {
            worker.read();
            worker.requests().write(new byte[] {0, 0, 0, 1, 99});
            worker.requests().flush();
            assertThat(worker.exitCode()).isEqualTo(Ending.SPOKE_OUT_OF_TURN.exitCode());
        }
    }

    @Test
    void aStreamThatTheSubmissionClosedEndsTheWorkerByName() throws Exception {
        String body = "new java.io.FileOutputStream(java.io.FileDescriptor.out).close(); return x;";
        try (WorkerProcess worker = WorkerProcess.with(
                Layers.forward("try { " + body + " } catch (java.io.IOException e) { return x; }"))) {
            assertThat(worker.call(1)).isNull();
            assertThat(worker.exitCode()).isEqualTo(Ending.SPOKE_OUT_OF_TURN.exitCode());
        }
    }

    @Test
    void aCallOfNothingThatWasLoadedIsAFaultOfTheHarness() throws Exception {
        try (WorkerProcess worker = WorkerProcess.with(Layers.forward("return x;"))) {
            worker.send(new Request.Call(1, "Layer", 7, 0, new byte[0]));
            assertThat(worker.exitCode()).isEqualTo(Ending.BROKEN.exitCode());
        }
    }

    /** Asks until the call has come that far: a fast question can precede its first line. */
    private static Reply.Located locate(WorkerProcess worker, long id, Stage stage) throws IOException {
        Reply.Located located;
        do {
            worker.send(new Request.Locate(id));
            located = (Reply.Located) worker.read();
        } while (located.stage() != stage || located.frames().length == 0);
        return located;
    }

    private static String thrown(Reply reply) {
        Reply.Threw threw = (Reply.Threw) reply;
        return threw.thrown().className() + " " + threw.stage();
    }
}
