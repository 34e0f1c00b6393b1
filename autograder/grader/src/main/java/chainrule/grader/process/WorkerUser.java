package chainrule.grader.process;

import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

/**
 * The user of one worker. It needs no name, only a number that nobody else has; the number is new each time, because
 * limits on processes count a user's in all containers of a host.
 */
final class WorkerUser {
    private static final int LOWEST = 200_000;
    private static final int HIGHEST = 1_900_000_000;
    private static final UserDatabase DATABASE = new UserDatabase(Path.of("/etc"), WorkerUser::isKnown);
    private static final Random RANDOM = new SecureRandom();
    private static final long TOOL_SECONDS = 40;

    /**
     * Removes the files of user $1 where everybody may write; the exit code tells whether any is left. Others may have
     * many there, and usually it has none: then one look is all.
     */
    static final String REMOVAL = """
            mine() { find /tmp /var/tmp /dev/shm -xdev -mindepth 1 -user "$user" "$@" 2>/dev/null; }
            none() { [ -z "$(mine -print -quit)" ]; }
            user=$1
            none && exit
            mine -type d ! -perm -700 -exec chmod u+rwx {} +
            mine -delete
            none
            """;

    private WorkerUser() {}

    /** A number that no user of this machine has, by name or by a process. */
    static int draw() {
        return draw(() -> RANDOM.nextInt(LOWEST, HIGHEST));
    }

    static int draw(IntSupplier numbers) {
        return IntStream.generate(numbers)
                .filter(user -> !isTaken(user))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isTaken(int user) {
        return ProcessTable.anyOf(user) || DATABASE.has(user);
    }

    private static boolean isKnown(int user) {
        return Tool.path("getent")
                .map(getent -> exitCode("getent", List.of(getent, "passwd", Integer.toString(user)), TOOL_SECONDS) == 0)
                .orElse(false);
    }

    /**
     * Kills every process of the user at one stroke, by the only call that a process which forks all the time cannot
     * outrun: a signal to all, sent by the user itself.
     */
    static void killAll(int user) {
        Deadline deadline = Deadline.inSeconds(TOOL_SECONDS);
        while (ProcessTable.anyOf(user)) {
            deadline.requireTime("processes of a worker's user are still there");
            run(user, "kill", "-KILL", "-1"); // fails when the last one has gone by itself; the table tells
        }
    }

    /**
     * Removes the files of the user where everybody may write, as the user: root follows no name that a student chose.
     *
     * @throws HarnessFault when one is left
     */
    static void removeFiles(int user) {
        if (run(user, "sh", "-c", REMOVAL, "sh", Integer.toString(user)) != 0) {
            throw new MachineFault("files of a worker's user are still there");
        }
    }

    private static int run(int user, String tool, String... arguments) {
        List<String> command = new ArrayList<>(Privileges.givenUpFor(user));
        command.add(Tool.path(tool).orElse(tool));
        command.addAll(List.of(arguments));
        return exitCode(tool, command, TOOL_SECONDS);
    }

    /**
     * Runs a program to its end.
     *
     * @throws MachineFault when it cannot be started, or does not come to its end in time
     */
    static int exitCode(String tool, List<String> command, long seconds) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor(1, TimeUnit.SECONDS);
                throw new MachineFault(tool + " did not come to an end");
            }
            return process.exitValue();
        } catch (IOException e) {
            throw new MachineFault(tool + " could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new MachineFault("interrupted while " + tool + " ran", e);
        }
    }
}
