package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.MachineFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.OS;

/** What is left of a worker's user is removed, or somebody is told: nothing is taken for granted. */
@DisabledOnOs(OS.WINDOWS)
class WorkerUserTests {
    private static final int FREE =
            1_777_000_000 + (int) (ProcessHandle.current().pid() % 1_000_000);

    static boolean canBecomeOthers() {
        return Machine.isLinux() && System.getProperty("user.name").equals("root");
    }

    private static Process as(int user, String... command) throws IOException {
        List<String> whole = new ArrayList<>(Privileges.givenUpFor(user));
        whole.addAll(List.of(command));
        return new ProcessBuilder(whole).start();
    }

    @Test
    void aToolThatDoesNotComeToItsEndIsAFault() {
        assertThatThrownBy(() -> WorkerUser.exitCode("the broom", List.of("sleep", "4713"), 1))
                .isInstanceOf(MachineFault.class)
                .hasMessage("the broom did not come to an end");
        assertThat(ProcessHandle.current().children())
                .noneMatch(child -> child.info().commandLine().orElse("").endsWith("sleep 4713"));
    }

    @Test
    void aToolThatIsNotThereIsAFault() {
        assertThatThrownBy(() -> WorkerUser.exitCode("the broom", List.of("/nowhere/broom"), 1))
                .isInstanceOf(MachineFault.class)
                .hasMessage("the broom could not be started");
    }

    @Test
    void aToolThatFailsSaysSo() {
        assertThat(WorkerUser.exitCode("the broom", List.of("false"), 10)).isNotZero();
        assertThat(WorkerUser.exitCode("the broom", List.of("true"), 10)).isZero();
    }

    @EnabledIf("canBecomeOthers")
    @Test
    void theNumberOfAProcessIsNotDrawnThoughNobodyHasItByName() throws IOException {
        Process sleeping = as(FREE, "sleep", "4714");
        try {
            while (!ProcessTable.anyOf(FREE)) {
                Thread.onSpinWait();
            }
            int[] draws = {FREE, FREE, FREE + 1};
            int[] next = {0};
            assertThat(WorkerUser.draw(() -> draws[next[0]++])).isEqualTo(FREE + 1);
        } finally {
            sleeping.destroyForcibly();
        }
    }

    @EnabledIf("canBecomeOthers")
    @Test
    void everyProcessOfTheUserEndsWhateverItHears() throws IOException, InterruptedException {
        Process deaf = as(FREE + 2, "sh", "-c", "trap '' TERM HUP INT; setsid sleep 4715 & sleep 4715");
        while (!ProcessTable.anyOf(FREE + 2)) {
            Thread.onSpinWait();
        }
        WorkerUser.killAll(FREE + 2);
        assertThat(ProcessTable.anyOf(FREE + 2)).isFalse();
        assertThat(deaf.waitFor()).isNotZero();
    }

    @EnabledIf("canBecomeOthers")
    @Test
    void filesWhereEverybodyMayWriteGoAlsoFromFoldersThatTheirOwnerClosed() throws Exception {
        Path folder = Path.of("/var/tmp/chainrule-user-" + FREE);
        as(FREE, "sh", "-c", "mkdir -p " + folder + "/in && touch " + folder + "/in/file && chmod 0 " + folder)
                .waitFor();
        assertThat(folder).exists();
        WorkerUser.removeFiles(FREE);
        assertThat(folder).doesNotExist();
    }

    @EnabledIf("canBecomeOthers")
    @Test
    void aFileThatCannotBeRemovedIsAFault() throws Exception {
        Path folder = Path.of("/var/tmp/chainrule-kept-" + FREE);
        as(FREE, "mkdir", folder.toString()).waitFor();
        Path inside = Files.createFile(folder.resolve("of-root"));
        try {
            assertThatThrownBy(() -> WorkerUser.removeFiles(FREE))
                    .isInstanceOf(MachineFault.class)
                    .hasMessage("files of a worker's user are still there");
        } finally {
            try (Stream<Path> both = Stream.of(inside, folder)) {
                both.forEach(path -> path.toFile().delete());
            }
        }
    }
}
