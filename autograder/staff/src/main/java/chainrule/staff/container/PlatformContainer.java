package chainrule.staff.container;

import chainrule.grader.submission.HarnessFault;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.HostConfig;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

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

    private final Engine engine;
    private final DockerClient client;
    private final String image;
    private final Trial trial;
    private final String id;

    private PlatformContainer(Engine engine, Image image, Trial trial) {
        this.engine = engine;
        this.client = engine.client();
        this.image = image.name();
        this.trial = trial;
        this.id = engine.ask(this.image, this::create);
    }

    /**
     * Starts a container and lays out the submission.
     *
     * @param engine where it runs
     * @param image of a checkout
     * @param trial what is to be run
     * @return the container, in which nothing was graded yet
     */
    public static PlatformContainer start(Engine engine, Image image, Trial trial) {
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
                .withNetworkMode(trial.network() ? "bridge" : "none");
        return client.createContainerCmd(image)
                .withEntrypoint("/bin/bash", "-c", "while :; do sleep 600; done")
                .withCmd()
                .withEnv("TIMEOUT_SECONDS=" + trial.timeoutSeconds())
                .withHostConfig(host)
                .exec()
                .getId();
    }

    private String layOut() throws InterruptedException {
        client.startContainerCmd(id).exec();
        run(FOLDERS);
        Tar files = new Tar()
                .addAll(trial.submission(), "submission/")
                .add("submission_metadata.json", trial.metadata(), Tar.PLAIN);
        client.copyArchiveToContainerCmd(id)
                .withRemotePath(ROOT)
                .withTarInputStream(files.stream())
                .exec();
        return id;
    }

    /**
     * Grades, and waits for it as long as the platform would.
     *
     * @return what the platform would find
     */
    public TrialOutcome grade() {
        return engine.ask(image, () -> {
            long start = System.nanoTime();
            String execution = execution(RUN);
            boolean ended = await(execution);
            double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
            if (!ended) {
                run(KILL);
                put(ROOT, "results/results.json", Received.timeout(trial.timeoutSeconds()));
            }
            Long code = client.inspectExecCmd(execution).exec().getExitCodeLong();
            Map<String, byte[]> files = results();
            return new TrialOutcome(
                    code == null ? -1 : code,
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
        client.copyArchiveToContainerCmd(id)
                .withRemotePath(folder)
                .withTarInputStream(new Tar().add(name, contents, Tar.PLAIN).stream())
                .exec();
    }

    private Map<String, byte[]> results() throws IOException {
        try (InputStream archive =
                client.copyArchiveFromContainerCmd(id, ROOT + "results").exec()) {
            return Tar.read(archive);
        }
    }

    private long peak() throws InterruptedException {
        String bytes = run(PEAK).strip();
        return bytes.matches("\\d+") ? Long.parseLong(bytes) >> 20 : 0;
    }

    /**
     * Runs a line of shell as root.
     *
     * @param shell the line
     * @return what it printed
     * @throws InterruptedException when nobody waits any more
     */
    public String run(String shell) throws InterruptedException {
        StringBuffer printed = new StringBuffer();
        client.execStartCmd(execution(shell))
                .exec(new ResultCallback.Adapter<Frame>() {
                    @Override
                    public void onNext(Frame frame) {
                        printed.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
                    }
                })
                .awaitCompletion();
        return printed.toString();
    }

    private boolean await(String execution) throws InterruptedException {
        return client.execStartCmd(execution)
                .exec(new ResultCallback.Adapter<Frame>())
                .awaitCompletion(trial.timeoutSeconds(), TimeUnit.SECONDS);
    }

    private String execution(String shell) {
        return client.execCreateCmd(id)
                .withCmd("/bin/bash", "-c", shell)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .exec()
                .getId();
    }

    @Override
    public void close() {
        engine.ask(image, () -> client.removeContainerCmd(id)
                .withForce(true)
                .withRemoveVolumes(true)
                .exec());
    }
}
