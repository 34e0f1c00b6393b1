package chainrule.staff.container;

import chainrule.grader.submission.HarnessFault;
import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.core.DefaultDockerClientConfig;
import com.github.dockerjava.core.DockerClientImpl;
import com.github.dockerjava.zerodep.ZerodepDockerHttpClient;
import java.io.IOException;
import java.util.concurrent.Callable;

/** The container engine, found as its own client finds it. */
public final class ContainerEngine implements AutoCloseable {
    private final DockerClient client;

    private ContainerEngine(DockerClient client) {
        this.client = client;
    }

    /**
     * Opens the connection.
     *
     * @return an engine that answers
     * @throws HarnessFault when there is none, or none for this user
     */
    public static ContainerEngine open() {
        DefaultDockerClientConfig config =
                DefaultDockerClientConfig.createDefaultConfigBuilder().build();
        ZerodepDockerHttpClient http = new ZerodepDockerHttpClient.Builder()
                .dockerHost(config.getDockerHost())
                .sslConfig(config.getSSLConfig())
                .build();
        ContainerEngine engine = new ContainerEngine(DockerClientImpl.getInstance(config, http));
        engine.ask("", () -> engine.client.pingCmd().exec());
        return engine;
    }

    DockerClient client() {
        return client;
    }

    /** Whatever the client throws becomes a sentence; what else fails is passed on. */
    <T> T ask(String image, Callable<T> request) {
        try {
            return request.call();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw EngineFaults.of(e, image);
        } catch (Exception e) {
            throw EngineFaults.of(e, image);
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
