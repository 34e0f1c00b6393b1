package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitCodesTests {
    @ParameterizedTest
    @CsvSource({
        "0, EXITED",
        "3, EXITED",
        "80, EXITED",
        "81, BROKEN",
        "82, OUT_OF_MEMORY",
        "83, SPOKE_OUT_OF_TURN",
        "84, SPOKE_OUT_OF_TURN",
        "85, SPOKE_OUT_OF_TURN",
        "134, CRASHED",
        "135, CRASHED",
        "137, KILLED",
        "139, CRASHED",
        "152, OUT_OF_TIME",
        "159, CRASHED",
        "200, UNKNOWN"
    })
    void everyCodeHasAnEnding(int code, Ending ending) {
        assertThat(ExitCodes.ending(code)).isEqualTo(ending);
    }
}
