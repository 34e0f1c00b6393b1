package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import chainrule.wire.Ending;
import chainrule.wire.Request;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Programs in the place of a worker that do not behave like one. None of them keeps the grader waiting. */
@EnabledOnOs(OS.LINUX)
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class WorkerProcessTests {
    private static final int PIPE = 1 << 16;
    private static final long FAR_AWAY = 1_000_000;
    private static final String SLEEP = "sleep 4711" + ProcessHandle.current().pid();

    private final Guards guards = new Guards();

    @AfterEach
    void close() {
        guards.close();
    }

    private WorkerProcess started(String script) throws IOException {
        String mark = Spawn.MARK + "=" + UUID.randomUUID();
        Process process = Spawn.process(List.of("setsid", "sh", "-c", script), new File("/"), mark);
        Family family = Family.of(process.toHandle(), mark);
        return new WorkerProcess(IsolatedProcess.ofSharedUser(process, family::end), guards);
    }

    private WorkerEndedException called(String script, int nameLength, long millis) throws IOException {
        try (WorkerProcess worker = started(script)) {
            Request.Call call = new Request.Call(1, "n".repeat(nameLength), 0, 0, new byte[0]);
            return catchThrowableOfType(
                    WorkerEndedException.class, () -> worker.call(call, WorkerProcess.Limit.of(millis)));
        }
    }

    /** What a frame, a number, two places and two lengths take beside the name. */
    private static int nameThatFills(int pipe) {
        return pipe - (Integer.BYTES + 1) - Long.BYTES - 4 * Integer.BYTES;
    }

    @Test
    void oneThatDoesNotReadIsKilledInTimeHoweverFullItsPipe() throws IOException {
        for (int less : new int[] {0, 1, 12, 13, 14, -1, -PIPE}) {
            assertThat(called(SLEEP, nameThatFills(PIPE) - less, 200).ending()).isEqualTo(Ending.TIMED_OUT);
        }
    }

    @Test
    void oneThatIsStoppedIsKilled() throws IOException {
        assertThat(called("kill -STOP $$", 1, 200).ending()).isEqualTo(Ending.TIMED_OUT);
    }

    @Test
    void theExitOfOneCountsThoughWhatItStartedHoldsItsPipes() throws IOException, InterruptedException {
        WorkerEndedException ended = called(SLEEP + " & exit 3", 1, FAR_AWAY);
        assertThat(ended.ending()).isEqualTo(Ending.EXITED);
        assertThat(ended.exitCode()).isEqualTo(3);
        assertNothingSleeps();
    }

    @Test
    void whatLeftTheSessionAndItsMarkIsFoundByThePipe() throws IOException, InterruptedException {
        assertThat(called("setsid env -i " + SLEEP + " & sleep 0.2; exit 3", 1, FAR_AWAY)
                        .ending())
                .isEqualTo(Ending.EXITED);
        assertNothingSleeps();
    }

    @Test
    void whatLetGoOfThePipeIsFoundByTheSession() throws IOException, InterruptedException {
        assertThat(called("env -i " + SLEEP + " <&- >&- & sleep 0.2; exit 3", 1, FAR_AWAY)
                        .ending())
                .isEqualTo(Ending.EXITED);
        assertNothingSleeps();
    }

    private static void assertNothingSleeps() throws IOException, InterruptedException {
        Process search = new ProcessBuilder("pgrep", "-f", SLEEP).start();
        assertThat(search.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(search.exitValue()).as("pgrep finds nothing").isOne();
    }
}
