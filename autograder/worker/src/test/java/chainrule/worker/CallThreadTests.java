package chainrule.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class CallThreadTests {
    private final CallThread calls = new CallThread();

    @Test
    void allTasksRunOnOneThread() {
        assertThat(runningThread()).isSameAs(runningThread()).isNotSameAs(Thread.currentThread());
    }

    @Test
    void aThreadThatWasStoppedIsReplaced() throws InterruptedException {
        Thread stopped = runningThread();
        calls.submit(() -> {
            throw new ThreadDeath();
        });
        stopped.join();
        assertThat(runningThread()).isNotSameAs(stopped);
    }

    @Test
    void anInterruptLeftOverFromATaskDoesNotReachTheNext() {
        calls.submit(() -> Thread.currentThread().interrupt());
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        calls.submit(() -> interrupted.complete(Thread.interrupted()));
        assertThat(interrupted.join()).isFalse();
    }

    private Thread runningThread() {
        CompletableFuture<Thread> running = new CompletableFuture<>();
        calls.submit(() -> running.complete(Thread.currentThread()));
        return running.join();
    }
}
