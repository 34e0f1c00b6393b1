package chainrule.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LastResortTests {
    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final CompletableFuture<Integer> halted = new CompletableFuture<>();

    private int exitCode() throws Exception {
        return halted.get(2 * LastResort.GRACE.toSeconds(), TimeUnit.SECONDS);
    }

    @Test
    void theProcessEndsAsItsLastWordsSay() throws Exception {
        LastResort.after(AT_ONCE, () -> ExitCode.GRADED, halted::complete);
        assertThat(exitCode()).isEqualTo(ExitCode.GRADED);
    }

    @Test
    void lastWordsThatFailAreAFaultOfTheHarness() throws Exception {
        LastResort.after(
                AT_ONCE,
                () -> {
                    throw new IllegalStateException();
                },
                halted::complete);
        assertThat(exitCode()).isEqualTo(ExitCode.HARNESS_FAULT);
    }

    @Test
    void lastWordsThatTakeForEverAreNotWaitedFor() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        LastResort.after(
                AT_ONCE,
                () -> {
                    never.await();
                    return ExitCode.GRADED;
                },
                halted::complete);
        assertThat(exitCode()).isEqualTo(ExitCode.HARNESS_FAULT);
        never.countDown();
    }
}
