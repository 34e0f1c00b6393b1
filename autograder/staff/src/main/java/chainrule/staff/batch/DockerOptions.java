package chainrule.staff.batch;

import chainrule.staff.container.BuildContext;
import chainrule.staff.container.ContainerEngine;
import chainrule.staff.container.Image;
import chainrule.staff.container.Size;
import chainrule.staff.engines.BatchProgress;
import chainrule.staff.engines.DockerEngine;
import chainrule.staff.engines.Piece;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What a batch in containers can be told. */
final class DockerOptions {
    private static final String PLATFORM = "chainrule:latest";
    private static final String WITH_STAFF = "chainrule-batch:latest";
    /** Half a processor takes twice the time, and the platform's own patience is no less. */
    private static final int LEAST_SECONDS = 600;

    @Option(
            names = "--image",
            paramLabel = "IMAGE",
            description =
                    "an image of this course as the platform has it; built as by the command container if not said")
    private String image;

    @Option(
            names = "--base",
            paramLabel = "IMAGE",
            defaultValue = Image.USUAL_BASE,
            description = "what to build it on")
    private String base = Image.USUAL_BASE;

    @Option(
            names = "--cpu",
            paramLabel = "N",
            defaultValue = "0.5",
            converter = SizeByProcessors.class,
            description = "the size of each container: 0.5 (with 768 MB), 1, 2 or 4")
    private Size size = Size.HALF;

    void grade(Task task, List<Piece> pieces, Integer jobs, BatchProgress progress)
            throws IOException, InterruptedException {
        int seats = jobs == null ? size.fitInto(Runtime.getRuntime().availableProcessors()) : jobs;
        int seconds = Math.max(LEAST_SECONDS, (int) (2 * task.subject().mostSeconds()));
        try (ContainerEngine engine = ContainerEngine.open()) {
            Image ready = withStaff(engine, task);
            new DockerEngine(engine, ready, size, task.levelAsOption(), seats, seconds, progress).grade(pieces);
        }
    }

    private Image withStaff(ContainerEngine engine, Task task) {
        Path home = task.startup().product().home();
        Image platform = image == null
                ? Image.of(engine, task.context(), base, PLATFORM, System.err::println)
                : new Image(image);
        return Image.extending(engine, BuildContext.ofStaff(home), platform, WITH_STAFF, System.err::println);
    }

    private static final class SizeByProcessors implements picocli.CommandLine.ITypeConverter<Size> {
        @Override
        public Size convert(String processors) {
            try {
                return Size.of(processors);
            } catch (IllegalArgumentException unknown) {
                throw new picocli.CommandLine.TypeConversionException(unknown.getMessage());
            }
        }
    }
}
