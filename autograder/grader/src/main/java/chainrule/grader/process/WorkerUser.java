package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * The user of one worker. It needs no name, only a number that nobody else has; the number is new each time, because
 * limits on processes count a user's in all containers of a host.
 */
final class WorkerUser {
    private static final int LOWEST = 200_000;
    private static final int HIGHEST = 1_900_000_000;
    private static final Random RANDOM = new SecureRandom();
    private static final long TOOL_SECONDS = 20;

    private WorkerUser() {}

    static int draw() {
        return RANDOM.nextInt(LOWEST, HIGHEST);
    }

    /**
     * Kills every process of the user at one stroke, by the only call that a process which forks all the time cannot
     * outrun: a signal to all, sent by the user itself.
     */
    static void killAll(int user) {
        Deadline deadline = Deadline.inSeconds(TOOL_SECONDS);
        while (ProcessTable.anyOf(user)) {
            deadline.requireTime("processes of a worker's user are still there");
            run(user, "kill", "-KILL", "-1");
        }
    }

    /** Removes the files of the user where everybody may write, as the user: root follows no name that a student chose. */
    static void removeFiles(int user) {
        run(
                user,
                "find",
                "/tmp",
                "/var/tmp",
                "/dev/shm",
                "-xdev",
                "-mindepth",
                "1",
                "-user",
                Integer.toString(user),
                "-delete");
    }

    private static void run(int user, String tool, String... arguments) {
        List<String> command = new ArrayList<>(Privileges.givenUpFor(user));
        command.add(Tool.path(tool).orElse(tool));
        command.addAll(List.of(arguments));
        try {
            new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor(TOOL_SECONDS, TimeUnit.SECONDS);
        } catch (IOException e) {
            throw new HarnessFault(tool + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
