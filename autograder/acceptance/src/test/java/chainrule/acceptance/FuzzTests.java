package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The commands that look for what nobody thought of, for a bounded time and with the memory that the product has. */
@EnabledOnOs(OS.LINUX)
class FuzzTests {
    private static final int MOST_MINUTES = 10;

    private static void assertFindsNothing(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Machine.repository().resolve("run_autograder").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(printed).isZero();
    }

    @Test
    void aFewSecondsOfRandomInputEndWell() throws IOException, InterruptedException {
        assertFindsNothing("fuzz", "--seconds=5", "--seed=2");
    }

    @Tag("corpus")
    @Test
    void randomInputEndsInTimeWithValidResultsAndLeavesNothing() throws IOException, InterruptedException {
        assertFindsNothing("fuzz", "--seconds=40", "--seed=1");
    }

    @Tag("corpus")
    @Test
    void sixtyGradingsInOneProcessAreAlikeAndLeaveNothing() throws IOException, InterruptedException {
        assertFindsNothing("soak", "--gradings=60");
    }

    @Tag("corpus")
    @Test
    void tenGradingsOneAfterAnotherAreAlikeAndLeaveNothing() throws IOException, InterruptedException {
        assertFindsNothing("soak", "--gradings=10", "--apart");
    }
}
