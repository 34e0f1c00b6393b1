package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessTableTests {
    private static final Duration TWO_TICKS = Duration.ofMillis(20);

    @Test
    void processorTimeIsWhatJavaSaysToo() {
        ProcessHandle self = ProcessHandle.current();
        Duration before = self.info().totalCpuDuration().orElseThrow();
        Duration read = ProcessTable.cpu(self);
        Duration after = self.info().totalCpuDuration().orElseThrow();
        assertThat(read).isBetween(before.minus(TWO_TICKS), after.plus(TWO_TICKS));
    }

    @Test
    void aProcessThatIsGoneHasNone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        assertThat(ProcessTable.cpu(gone.toHandle())).isZero();
    }

    @Test
    void aProcessThatSleepsIsIdleAndOneThatSpinsIsNot() throws Exception {
        assertThat(isRunning("exec sleep 60")).isFalse();
        assertThat(isRunning("while :; do :; done")).isTrue();
        assertThat(ProcessTable.anyRunning(Long.MAX_VALUE, "")).isFalse();
    }

    private static boolean isRunning(String script) throws Exception {
        Process process = new ProcessBuilder("sh", "-c", script).start();
        try {
            Thread.sleep(500);
            return ProcessTable.anyRunning(process.pid(), "C1 Compiler");
        } finally {
            process.destroyForcibly();
        }
    }
}
