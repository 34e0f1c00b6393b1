package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsTests {
    @ParameterizedTest
    @CsvSource({
        "192, 1048576, 192",
        "192, 768, 192",
        "192, 512, 128",
        "192, 384, 96",
        "1024, 1536, 768",
        "512, 768, 384"
    })
    void aHeapNeverTakesWhatTheOthersNeed(int wanted, int memory, int heap) {
        assertThat(Limits.heapThatFits(wanted, memory)).isEqualTo(heap);
    }

    @Test
    void aWorkerThatIsSparedHasEnoughForAllThatAnExerciseMayUse() {
        Limits limits = new Limits(10, 60, 60, 192);
        double spare = limits.spareCpuMillis() / 1_000.0;
        assertThat(limits.workerCpuSeconds() - spare)
                .isGreaterThanOrEqualTo(limits.exerciseCpuSeconds() + limits.callCpuSeconds());
        assertThat(limits.workerCpuSeconds() - limits.spareCpuMillisToCompile() / 1_000.0)
                .isGreaterThanOrEqualTo(2 * limits.compileSeconds());
    }
}
