package chainrule.staff.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Frame;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What is done inside a container, from outside, as root.
 *
 * @param client of the engine
 * @param id of the container
 */
record RunningContainer(DockerClient client, String id) {

    /** Runs a line of shell and returns what it printed. */
    String run(String shell) throws InterruptedException {
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

    /** Prepares a line of shell. */
    String execution(String shell) {
        return client.execCreateCmd(id)
                .withCmd("/bin/bash", "-c", shell)
                .withAttachStdout(true)
                .withAttachStderr(true)
                .exec()
                .getId();
    }

    /** Starts what was prepared; false when it is not at its end in time. */
    boolean await(String execution, int seconds) throws InterruptedException {
        return client.execStartCmd(execution)
                .exec(new ResultCallback.Adapter<Frame>())
                .awaitCompletion(seconds, TimeUnit.SECONDS);
    }

    long exitCode(String execution) {
        Long code = client.inspectExecCmd(execution).exec().getExitCodeLong();
        return code == null ? -1 : code;
    }

    void put(String folder, Tar files) {
        client.copyArchiveToContainerCmd(id)
                .withRemotePath(folder)
                .withTarInputStream(files.stream())
                .exec();
    }

    Map<String, byte[]> files(String folder) throws IOException {
        try (InputStream archive =
                client.copyArchiveFromContainerCmd(id, folder).exec()) {
            return Tar.read(archive);
        }
    }

    void remove() {
        client.removeContainerCmd(id).withForce(true).withRemoveVolumes(true).exec();
    }
}
