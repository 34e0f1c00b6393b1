package chainrule.grader.process;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A shell that outlives the grader, should somebody kill it, and then ends and removes what it has left. It waits
 * at a pipe of which the grader alone has the other end: a line says that all is done, the end of the pipe that nobody
 * is left to do it. In a session of its own it hears nothing of what is typed at the grader's terminal.
 */
final class Survivor {
    private static final String SHELL = "/bin/sh";
    /** It has nothing to do but to end. */
    private static final long MOST_SECONDS = 2;

    /** Whoever is told in time that all is done does nothing. */
    private static final String WAIT = "trap '' HUP INT QUIT TERM\nread -r orderly && exit\n";

    /** The shell waits as root, whom the user cannot end, and becomes the user when it is time. */
    private static final String END_USER = WAIT + "exec \"$@\"";

    private static final String END_AS_USER = "kill -KILL -1\n" + WorkerUser.REMOVAL;

    private static final String END_FAMILY = WAIT + """
            worker=$1 mark=$2 folder=$3 rounds=0 found=yes
            while [ "$found" ] && [ "$rounds" -lt 200 ]; do
              found='' rounds=$((rounds + 1))
              for process in /proc/[0-9]*; do
                read -r line 2>/dev/null <"$process/stat" || continue
                set -- ${line##*) }
                [ "$1" = Z ] && continue
                if [ "${4:-}" = "$worker" ] || [ "${process#/proc/}" = "$worker" ] \\
                    || tr '\\0' '\\n' 2>/dev/null <"$process/environ" | grep -qxF -- "$mark"; then
                  kill -KILL "${process#/proc/}" 2>/dev/null
                  found=yes
                fi
              done
            done
            chmod -R u+rwx -- "$folder"
            rm -rf -- "$folder"
            """;

    private static final String REMOVE_FOLDER = WAIT + "exec rm -rf -- \"$1\"\n";

    /** For a worker that can neither start anything nor write. */
    static final Survivor NONE = new Survivor();

    private final Process shell;

    private Survivor() {
        shell = null;
    }

    private Survivor(List<String> script) throws IOException {
        List<String> command = new ArrayList<>();
        Tool.path("setsid").ifPresent(command::add);
        command.addAll(script);
        shell = Spawn.process(command, new File("/"), "");
        shell.getInputStream().close();
    }

    /** For a worker that has a user of its own. */
    static Survivor ofUser(int user) throws IOException {
        List<String> script = new ArrayList<>(List.of(SHELL, "-c", END_USER, "sh"));
        script.addAll(Privileges.givenUpFor(user));
        script.addAll(List.of(SHELL, "-c", END_AS_USER, "sh", Integer.toString(user)));
        return new Survivor(script);
    }

    /** For a worker that shares the grader's user, and all that came of it. */
    static Survivor ofFamily(ProcessHandle worker, String mark, Path folder) throws IOException {
        return new Survivor(
                List.of(SHELL, "-c", END_FAMILY, "sh", Long.toString(worker.pid()), mark, folder.toString()));
    }

    /** For a folder of the grader's own. */
    static Survivor ofFolder(Path folder) throws IOException {
        return new Survivor(List.of(SHELL, "-c", REMOVE_FOLDER, "sh", folder.toString()));
    }

    /** Nothing is left to do. One that a worker of its own user has ended needs not be told. */
    void dismiss() {
        if (shell == null) {
            return;
        }
        try (OutputStream line = shell.getOutputStream()) {
            line.write('\n');
            line.flush();
            shell.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
