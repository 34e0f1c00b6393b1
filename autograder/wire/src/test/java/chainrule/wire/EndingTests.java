package chainrule.wire;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EndingTests {
    @ParameterizedTest
    @CsvSource({
        "0, EXITED",
        "3, EXITED",
        "80, EXITED",
        "81, BROKEN",
        "82, OUT_OF_MEMORY",
        "83, SPOKE_OUT_OF_TURN",
        "134, CRASHED",
        "135, CRASHED",
        "137, KILLED",
        "139, CRASHED",
        "152, OUT_OF_TIME",
        "159, CRASHED",
        "200, UNKNOWN"
    })
    void everyCodeHasAnEnding(int code, Ending ending) {
        assertThat(Ending.ofExitCode(code)).isEqualTo(ending);
    }

    @ParameterizedTest
    @EnumSource(names = {"EXITED", "BROKEN", "OUT_OF_MEMORY", "SPOKE_OUT_OF_TURN"})
    void aWorkerTellsOfItsEndInItsOwnCode(Ending ending) {
        assertThat(ending.exitCode()).isBetween(80, 99);
        assertThat(Ending.ofExitCode(ending.exitCode())).isEqualTo(ending);
    }

    @Test
    void onlyTheWorkersOwnFailureIsNotTheSubmissions() {
        for (Ending ending : Ending.values()) {
            assertThat(ending.blame() == Ending.Blame.HARNESS).isEqualTo(ending == Ending.BROKEN);
        }
    }
}
