package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UsedUpProcessorTests {
    @Test
    void processorTime() {
        assertThat(new Stopped.UsedUpProcessor("forward", 20, new Place(List.of())).text())
                .isEqualTo("forward used more than 20 seconds of processor time, in several threads at once, and was"
                        + " stopped. Does every thread end?");
    }
}
