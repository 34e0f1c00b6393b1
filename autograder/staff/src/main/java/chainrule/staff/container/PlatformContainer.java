package chainrule.staff.container;

import chainrule.grader.submission.HarnessFault;
import com.github.dockerjava.api.model.HostConfig;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * A container used as the platform uses one. Its own entry idles in place of the platform's harness, which needs the
 * platform to talk to; what the harness does is done from outside, in its order: the folders are removed and made anew
 * by root, files come in one by one without run bits, run_autograder starts without arguments in /autograder with
 * standard output and standard error in one file, and when time is up only that process is killed and the results are
 * replaced.
 */
public final class PlatformContainer implements AutoCloseable {
    private static final String ROOT = "/autograder/";
    private static final String FOLDERS =
            "mkdir -p /autograder && cd /autograder && rm -rf submission results && mkdir submission results && rm -f submission_metadata.json";
    private static final String RUN =
            "cd /autograder; echo $$ >/run/harness.pid; exec ./run_autograder >results/stdout 2>&1 </dev/null";
    private static final String KILL = "kill -9 $(cat /run/harness.pid)";
    private static final String PEAK =
            "cat /sys/fs/cgroup/memory/memory.max_usage_in_bytes 2>/dev/null || cat /sys/fs/cgroup/memory.peak";
    private static final double NANOS_A_SECOND = 1e9;

    private final ContainerEngine engine;
    private final String image;
    private final Trial trial;
    private final RunningContainer inside;

    private PlatformContainer(ContainerEngine engine, Image image, Trial trial) {
        this.engine = engine;
        this.image = image.name();
        this.trial = trial;
        this.inside = new RunningContainer(engine.client(), engine.ask(this.image, this::create));
    }

    /**
     * Starts a container and lays out the submission.
     *
     * @param engine where it runs
     * @param image of a checkout
     * @param trial what is to be run
     * @return the container, in which nothing was graded yet
     */
    public static PlatformContainer start(ContainerEngine engine, Image image, Trial trial) {
        PlatformContainer container = new PlatformContainer(engine, image, trial);
        try {
            engine.ask(container.image, container::layOut);
            return container;
        } catch (HarnessFault e) {
            container.close();
            throw e;
        }
    }

    /** Swap is as large as memory, which leaves none: the platform kills at its limit. */
    private String create() {
        HostConfig host = HostConfig.newHostConfig()
                .withNanoCPUs(trial.size().nanoProcessors())
                .withMemory(trial.size().bytes())
                .withMemorySwap(trial.size().bytes())
                .withNetworkMode(trial.network());
        return engine.client()
                .createContainerCmd(image)
                .withEntrypoint("/bin/bash", "-c", "while :; do sleep 600; done")
                .withCmd()
                .withEnv("TIMEOUT_SECONDS=" + trial.timeoutSeconds())
                .withHostConfig(host)
                .exec()
                .getId();
    }

    private String layOut() throws InterruptedException {
        engine.client().startContainerCmd(inside.id()).exec();
        inside.run(FOLDERS);
        inside.put(
                ROOT,
                new Tar()
                        .addAll(trial.submission(), "submission/")
                        .add("submission_metadata.json", trial.metadata(), Tar.PLAIN));
        return inside.id();
    }

    /**
     * Grades, and waits for it as long as the platform would.
     *
     * @return what the platform would find
     */
    public TrialOutcome grade() {
        return engine.ask(image, () -> {
            long start = System.nanoTime();
            String execution = inside.execution(RUN);
            boolean ended = inside.await(execution, trial.timeoutSeconds());
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            if (!ended) {
                inside.run(KILL);
                put(ROOT, "results/results.json", Received.timeout(trial.timeoutSeconds()));
            }
            Map<String, byte[]> files = inside.files(ROOT + "results");
            return new TrialOutcome(
                    inside.exitCode(execution),
                    !ended,
                    Optional.ofNullable(files.get("results/results.json")),
                    new String(files.getOrDefault("results/stdout", new byte[0]), StandardCharsets.UTF_8),
                    seconds,
                    peak());
        });
    }

    /**
     * Puts a file into the container, as root's.
     *
     * @param folder that is there
     * @param name below that folder
     * @param contents of the file
     */
    public void put(String folder, String name, byte[] contents) {
        inside.put(folder, new Tar().add(name, contents, Tar.PLAIN));
    }

    /**
     * Runs a line of shell as root.
     *
     * @param shell the line
     * @return what it printed
     */
    public String run(String shell) {
        return engine.ask(image, () -> inside.run(shell));
    }

    /**
     * The files in a folder of the container.
     *
     * @param folder that is there
     * @return their contents, by their paths from the folder's name on
     */
    public Map<String, byte[]> files(String folder) {
        return engine.ask(image, () -> inside.files(folder));
    }

    private long peak() throws InterruptedException {
        String bytes = inside.run(PEAK).strip();
        return bytes.matches("\\d+") ? Long.parseLong(bytes) >> 20 : 0;
    }

    @Override
    public void close() {
        engine.ask(image, () -> {
            inside.remove();
            return image;
        });
    }
}
