package chainrule.grader.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who runs what, read from /proc. */
final class WorkerUser {
    private static final int ROUNDS = 50;

    private WorkerUser() {}

    /** The numeric id of the user that the grader runs as; empty where there is no /proc. */
    static String own() {
        return realUser(Path.of("/proc/self")).orElse("");
    }

    /** Kills every process of a user until none is left: one that forks while it is hunted is found in the next round. */
    static void killAll(int user) {
        for (int round = 0; round < ROUNDS; round++) {
            if (processesOf(user).peek(ProcessHandle::destroyForcibly).count() == 0) {
                return;
            }
            Thread.onSpinWait();
        }
    }

    static Stream<ProcessHandle> processesOf(int user) {
        String wanted = Integer.toString(user);
        return ProcessHandle.allProcesses().filter(process -> realUser(Path.of("/proc", Long.toString(process.pid())))
                .filter(wanted::equals)
                .isPresent());
    }

    /** The user of a process that is alive; a dead one whose parent has not noticed yet is nobody's. */
    private static Optional<String> realUser(Path process) {
        try {
            List<String> lines = Files.readAllLines(process.resolve("status"));
            if (lines.stream().anyMatch(line -> line.startsWith("State:") && line.contains("Z"))) {
                return Optional.empty();
            }
            return lines.stream()
                    .filter(line -> line.startsWith("Uid:"))
                    .map(line -> line.split("\\s+")[1])
                    .findFirst();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
