package chainrule.staff.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.BuildImageResultCallback;
import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.BuildResponseItem;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * The image in which submissions are graded.
 *
 * @param name by which the engine knows it
 */
public record Image(String name) {
    /** What Gradescope's own images stand on. */
    public static final String USUAL_BASE = "gradescope/autograder-base:ubuntu-22.04";

    private static final String MADE_FROM = "chainrule.context";
    private static final String ARCHITECTURE = "amd64";

    /**
     * The image of a checkout: the one that is there when it was made from the same files, else a new one.
     *
     * @param engine where it is built
     * @param context what it is built from
     * @param base the image that it stands on
     * @param name what it is to be called
     * @param progress is told each line that the build prints
     * @return the image, ready to run
     */
    public static Image of(
            ContainerEngine engine, BuildContext context, String base, String name, Consumer<String> progress) {
        String hash = context.hash(base);
        Optional<InspectImageResponse> there = inspect(engine, name);
        if (there.filter(image -> hash.equals(madeFrom(image))).isEmpty()) {
            requireArchitecture(base, inspect(engine, base));
            progress.accept("Building the image " + name + " on " + base + " …");
            engine.ask(base, () -> build(engine.client(), context, base, hash, name, progress));
        }
        requireArchitecture(name, inspect(engine, name));
        return new Image(name);
    }

    /**
     * An image with the part of the staff, which the platform's leaves out: the one that is there when it was made from the
     * same, else a new one.
     *
     * @param engine where it is built
     * @param context what it adds
     * @param base the platform's
     * @param name what it is to be called
     * @param progress is told each line that the build prints
     * @return the image, ready to run
     */
    public static Image extending(
            ContainerEngine engine, BuildContext context, Image base, String name, Consumer<String> progress) {
        String id = inspect(engine, base.name)
                .map(InspectImageResponse::getId)
                .orElseThrow(() -> EngineFaults.ofMissing(base.name));
        String hash = context.hash(id);
        if (inspect(engine, name).filter(image -> hash.equals(madeFrom(image))).isEmpty()) {
            progress.accept("Building the image " + name + " on " + base.name + " …");
            engine.ask(base.name, () -> build(engine.client(), context, base.name, hash, name, progress));
        }
        return new Image(name);
    }

    private static String build(
            DockerClient client,
            BuildContext context,
            String base,
            String hash,
            String name,
            Consumer<String> progress) {
        return client.buildImageCmd()
                .withTarInputStream(context.stream())
                .withTags(Set.of(name))
                .withBuildArg("BASE", base)
                .withLabels(Map.of(MADE_FROM, hash))
                .withNetworkMode("host")
                .withRemove(true)
                .exec(new BuildImageResultCallback() {
                    @Override
                    public void onNext(BuildResponseItem item) {
                        super.onNext(item);
                        Optional.ofNullable(item.getStream())
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .ifPresent(progress);
                    }
                })
                .awaitImageId();
    }

    private static Optional<InspectImageResponse> inspect(ContainerEngine engine, String name) {
        return engine.ask(name, () -> {
            try {
                return Optional.of(engine.client().inspectImageCmd(name).exec());
            } catch (NotFoundException none) {
                return Optional.empty();
            }
        });
    }

    private static String madeFrom(InspectImageResponse image) {
        Map<String, String> labels =
                image.getConfig() == null ? null : image.getConfig().getLabels();
        return labels == null ? null : labels.get(MADE_FROM);
    }

    private static void requireArchitecture(String name, Optional<InspectImageResponse> image) {
        image.map(InspectImageResponse::getArch)
                .filter(architecture -> !architecture.equals(ARCHITECTURE))
                .ifPresent(other -> {
                    throw EngineFaults.ofArchitecture(name, other);
                });
    }
}
