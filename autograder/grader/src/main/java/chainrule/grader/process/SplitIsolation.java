package chainrule.grader.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * A user of its own for every worker, and limits. The chain of small programs gives up one privilege after another and
 * becomes Java without ever forking, so the process that was started is the worker.
 */
final class SplitIsolation implements Isolation {
    private static final List<String> TOOLS =
            List.of("/usr/bin/choom", "/usr/bin/prlimit", "/usr/bin/setpriv", "/usr/bin/setsid");
    private static final int LOWEST_USER = 200_000;
    private static final int HIGHEST_USER = 1_900_000_000;
    private static final long DATA_BYTES = 450L << 20;

    private final WorkerRuntime runtime;
    private final int heapMegabytes;
    private final RandomGenerator users = new SecureRandom();

    SplitIsolation(WorkerRuntime runtime, int heapMegabytes) {
        this.runtime = runtime;
        this.heapMegabytes = heapMegabytes;
    }

    /** What stands in the way of this level on this machine. */
    static Optional<String> obstacle() {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.of("it needs Linux");
        }
        if (!"0".equals(WorkerUser.own())) {
            return Optional.of("only root can start a process as another user");
        }
        return TOOLS.stream()
                .filter(tool -> !Files.isExecutable(Path.of(tool)))
                .findFirst()
                .map(tool -> tool + " is not installed");
    }

    @Override
    public IsolationLevel level() {
        return IsolationLevel.SPLIT;
    }

    @Override
    public String reason() {
        return "the system-call filter is not in place";
    }

    @Override
    public Started start() throws IOException {
        int user = users.nextInt(LOWEST_USER, HIGHEST_USER);
        List<String> command = new ArrayList<>(chain(user));
        command.addAll(WorkerCommand.java(runtime, heapMegabytes));
        Process process = PlainIsolation.spawn(command, new File("/"));
        return new Started(process, () -> WorkerUser.killAll(user));
    }

    @Override
    public void close() {
        runtime.close();
    }

    /**
     * The out-of-memory killer is pointed at the worker, since it would else take the largest process. The user is new
     * each time, because limits on processes count a user's in all containers of a host.
     */
    private static List<String> chain(int user) {
        return List.of(
                "/usr/bin/choom",
                "-n",
                "1000",
                "--",
                "/usr/bin/prlimit",
                "--nproc=128",
                "--fsize=1048576",
                "--nofile=128",
                "--core=0",
                "--data=" + DATA_BYTES,
                "--msgqueue=0",
                "--",
                "/usr/bin/setpriv",
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--no-new-privs",
                "--inh-caps=-all",
                "--bounding-set=-all",
                "--pdeathsig=KILL",
                "/usr/bin/setsid");
    }
}
