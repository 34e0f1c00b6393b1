package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.Ending;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Each bound from both sides. */
class WatchTests {
    private static final long LONG = 60_000;
    private static final long SECONDS = 30;

    private final Guards guards = new Guards();
    private final CountDownLatch asked = new CountDownLatch(1);
    private final CountDownLatch killed = new CountDownLatch(1);
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        guards.close();
    }

    private Watch watch(long wallMillis, long cpuMillis, Supplier<Duration> cpu) {
        return guards.watch(new Watch.Bounds(wallMillis, cpuMillis), worker(cpu, asked::countDown));
    }

    private Watch.Worker worker(Supplier<Duration> cpu, Runnable locate) {
        return new Watch.Worker() {
            @Override
            public Duration cpu() {
                return cpu.get();
            }

            @Override
            public void locate() {
                locate.run();
            }

            @Override
            public void kill() {
                killed.countDown();
            }
        };
    }

    @Test
    void theKillComesEvenIfTheQuestionFails() throws InterruptedException {
        Watch.Worker deaf = worker(() -> Duration.ZERO, () -> {
            throw new IllegalStateException("there is no thread to ask it");
        });
        try (Watch watch = guards.watch(new Watch.Bounds(1, LONG), deaf)) {
            assertThat(killed.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.passed()).isEqualTo(Ending.TIMED_OUT);
        }
    }

    @Test
    void anAnswerInTimeIsLeftAlone() {
        try (Watch watch = watch(LONG, LONG, () -> Duration.ZERO)) {
            assertThat(watch.isInTime()).isTrue();
            assertThat(watch.passed()).isNull();
        }
        assertThat(asked.getCount()).isOne();
    }

    @Test
    void wallTimeIsAskedAboutAndThenEnds() throws InterruptedException {
        try (Watch watch = watch(1, LONG, () -> Duration.ZERO)) {
            assertThat(asked.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(killed.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.isInTime()).isFalse();
            assertThat(watch.passed()).isEqualTo(Ending.TIMED_OUT);
        }
    }

    @Test
    void anAnswerBetweenTheQuestionAndTheEndCounts() throws InterruptedException {
        try (Watch watch = watch(1, LONG, () -> Duration.ZERO)) {
            // nothing between these two: the first assertion of a run loads classes for longer than the grace
            boolean wasAsked = asked.await(SECONDS, TimeUnit.SECONDS);
            boolean inTime = watch.isInTime();
            assertThat(wasAsked).isTrue();
            assertThat(inTime).isTrue();
        }
        assertThat(killed.getCount()).isOne();
    }

    @Test
    void processorTimeEndsItToo() throws InterruptedException {
        try (Watch watch = watch(LONG, 1_000, () -> Duration.ofMillis(1_001L * looks.getAndIncrement()))) {
            assertThat(killed.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.passed()).isEqualTo(Ending.OUT_OF_TIME);
        }
    }

    @Test
    void justEnoughProcessorTimeDoesNot() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(3);
        try (Watch watch = watch(LONG, 1_000, () -> {
            seen.countDown();
            return Duration.ofMillis(looks.getAndIncrement() == 0 ? 0 : 1_000);
        })) {
            assertThat(seen.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.isInTime()).isTrue();
        }
    }

    @Test
    void whatWasUsedBeforeTheCallIsNotCounted() throws InterruptedException {
        CountDownLatch seen = new CountDownLatch(3);
        try (Watch watch = watch(LONG, 1_000, () -> {
            seen.countDown();
            return Duration.ofHours(1);
        })) {
            assertThat(seen.await(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(watch.passed()).isNull();
        }
    }
}
