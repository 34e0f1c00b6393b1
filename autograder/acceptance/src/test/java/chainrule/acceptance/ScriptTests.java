package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The functions of run_autograder that look at the machine, on a machine of paper. */
class ScriptTests {
    @TempDir
    private Path cgroup;

    /** What a function of the script prints. */
    private String call(String function, String argument) throws IOException, InterruptedException {
        String script = Machine.repository().resolve("run_autograder").toString();
        String functions = "MOST_HEAP=256; FEWEST_FILES=128; FEWEST_PROCESSES=160; eval \"$(sed -n '/^" + function
                + "()/,/^}/p' '" + script + "')\"; ";
        Process bash = new ProcessBuilder("bash", "-c", functions + function + " '" + argument + "'")
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(bash.waitFor()).as(printed).isZero();
        return printed.strip();
    }

    private void write(String file, String text) throws IOException {
        Path path = cgroup.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "memory.max, 805306368, 768",
        "memory.max, max, 1048576",
        "memory/memory.limit_in_bytes, 805306368, 768",
        "memory/memory.limit_in_bytes, 9223372036854771712, 1048576"
    })
    void theContainersLimitIsFoundInBothVersionsOfCgroups(String file, String text, String megabytes) throws Exception {
        write(file, text);
        assertThat(call("memory_limit", cgroup.toString())).isEqualTo(megabytes);
    }

    @Test
    void withoutCgroupsThereIsPlenty() throws Exception {
        assertThat(call("memory_limit", cgroup.toString())).isEqualTo("1048576");
    }

    @ParameterizedTest
    @CsvSource({"1048576, 256", "768, 256", "512, 170", "384, 128"})
    void theGradersHeapShrinksBelowThePlatformsSmallestSize(String memory, String heap) throws Exception {
        assertThat(call("grader_heap", memory)).isEqualTo(heap);
    }

    @Test
    void tooFewFilesAreToldInOneSentence() throws Exception {
        String script = Machine.repository().resolve("run_autograder").toString();
        Process bash = new ProcessBuilder("bash", "-c", "ulimit -n 24; exec '" + script + "' --version")
                .redirectErrorStream(true)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed)
                .isEqualTo("run_autograder: only 24 files may be open at once, and it needs 128: raise that limit"
                        + " (ulimit -n).\n");
        assertThat(bash.waitFor()).isEqualTo(70);
    }

    @Test
    void anEmptySeedIsWrongUsage() throws Exception {
        Process run = new ProcessBuilder(
                        Machine.repository().resolve("run_autograder").toString(), "--seed", "", cgroup.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(run.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(printed).startsWith("An empty seed draws nothing: write any text.\n");
        assertThat(run.waitFor()).isEqualTo(64);
    }

    @ParameterizedTest
    @CsvSource({
        "127 unlimited 0, 'only 127 files may be open at once, and it needs 128: raise that limit (ulimit -n).'",
        "128 40 1000, 'only 40 processes and threads may run at once, and it needs 160: raise that limit (ulimit -u).'",
        "128 40 0, ''",
        "unlimited unlimited 1000, ''",
        "128 160 1000, ''"
    })
    void limitsThatAreTooTightAreNamed(String limits, String sentence) throws Exception {
        assertThat(call("too_tight", limits.replace(" ", "' '"))).isEqualTo(sentence);
    }
}
