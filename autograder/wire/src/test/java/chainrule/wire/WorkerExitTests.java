package chainrule.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class WorkerExitTests {
    @Test
    void everyEndingIsFoundByItsOwnCode() {
        assertThat(WorkerExit.values())
                .allSatisfy(exit -> assertThat(WorkerExit.of(exit.code())).contains(exit));
        assertThat(Arrays.stream(WorkerExit.values()).mapToInt(WorkerExit::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code >= 80 && code < 100);
    }

    @Test
    void otherCodesAreNoEndingOfTheWorker() {
        assertThat(WorkerExit.of(0)).isEmpty();
        assertThat(WorkerExit.of(137)).isEmpty();
    }
}
