package chainrule.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressBarTests {
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(drawn, true, StandardCharsets.UTF_8);

    @Test
    void drawsOneLineOverItself() {
        try (Progress bar = new ProgressBar(terminal, "Grading", 2)) {
            bar.step();
            bar.step();
        }
        assertThat(drawn.toString(StandardCharsets.UTF_8))
                .isEqualTo("\rGrading [" + " ".repeat(40) + "] 0/2" + "\rGrading [" + "=".repeat(20) + " ".repeat(20)
                        + "] 1/2" + "\rGrading [" + "=".repeat(40) + "] 2/2" + System.lineSeparator());
    }

    @Test
    void nothingToDoIsDoneAtOnce() {
        new ProgressBar(terminal, "Grading", 0).close();
        assertThat(drawn.toString(StandardCharsets.UTF_8)).contains("=".repeat(40) + "] 0/0");
    }
}
