package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UndisturbedTests {
    private static final long MOMENT_MILLIS = 100;

    private final Undisturbed undisturbed = new Undisturbed();

    private Thread doing(Undisturbed.Work work) {
        Thread thread = new Thread(() -> {
            try {
                undisturbed.during(work);
            } catch (java.io.IOException impossible) {
                throw new java.io.UncheckedIOException(impossible);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    @Test
    void theEndWaitsForWhatHasBegun() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean done = new AtomicBoolean();
        doing(() -> {
            begun.countDown();
            sleep();
            done.set(true);
        });
        begun.await();
        undisturbed.end();
        assertThat(done).isTrue();
    }

    @Test
    void nothingBeginsAfterTheEnd() throws InterruptedException {
        AtomicBoolean done = new AtomicBoolean();
        undisturbed.end();
        Thread late = doing(() -> done.set(true));
        late.join(MOMENT_MILLIS);
        assertThat(done).isFalse();
    }

    @Test
    void whatHangsIsNotWaitedFor() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        doing(() -> {
            begun.countDown();
            await(never);
        });
        begun.await();
        undisturbed.end();
        assertThat(never.getCount()).isOne();
    }

    private static void sleep() {
        try {
            TimeUnit.MILLISECONDS.sleep(MOMENT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
