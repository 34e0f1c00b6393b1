package chainrule.grader.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What this machine offers, found out by trying. */
final class Machine {
    private static final String ROOT = "0";
    private static final String SETPRIV = "setpriv";
    private static final String NOTHING_SPECIAL = "setsid";
    private static final long TRIAL_SECONDS = 10;

    private Machine() {}

    /** What stands in the way of full isolation here. Whether a filter really holds only a worker can show. */
    static Obstacles obstacles(WorkerRuntime runtime) {
        return new Obstacles(obstacleToOwnUser(), obstacleToFilter(runtime));
    }

    static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }

    private static String obstacleToOwnUser() {
        if (!isLinux()) {
            return "it needs Linux";
        } else if (!ROOT.equals(ProcessTable.ownUser())) {
            return "only root can start a process as another user";
        } else if (Tool.path(SETPRIV).isEmpty()) {
            return "the program setpriv is not installed";
        }
        return trialAsOtherUser() ? "" : "this container does not let root become another user";
    }

    private static String obstacleToFilter(WorkerRuntime runtime) {
        if (!isLinux() || !System.getProperty("os.arch").equals("amd64")) {
            return "it needs Linux on x86-64";
        } else if (!Files.isRegularFile(runtime.library())) {
            return "the product is not whole: no file " + runtime.library().getFileName();
        }
        return Files.exists(Path.of("/proc/sys/kernel/seccomp")) ? "" : "this kernel has no seccomp";
    }

    private static boolean trialAsOtherUser() {
        List<String> trial = new ArrayList<>(Privileges.givenUpFor(WorkerUser.draw()));
        trial.add(Tool.path(NOTHING_SPECIAL).orElse(NOTHING_SPECIAL));
        trial.add("--version");
        try {
            Process process = new ProcessBuilder(trial)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(TRIAL_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
