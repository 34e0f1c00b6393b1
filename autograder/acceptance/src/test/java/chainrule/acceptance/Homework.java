package chainrule.acceptance;

import chainrule.grader.config.Assignment;
import chainrule.grader.report.GradingReport;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A submission that a test writes file by file and then grades. */
final class Homework {
    private final Path folder;

    private Homework(Path folder) {
        this.folder = folder;
    }

    static Homework empty(Path temporary) throws IOException {
        return new Homework(Files.createDirectories(temporary.resolve("submission")));
    }

    /** A copy of the convolution of a specimen, such as {@code wrong/kernel-flipped}. */
    static Homework like(String specimen, Path temporary) throws IOException {
        return empty(temporary)
                .with("Conv2d.java", Files.readString(Ours.files(specimen).resolve("Conv2d.java")));
    }

    /** The right convolution as class {@code Right}, which says of no interface that it implements it. */
    static Homework withRight(Path temporary) throws IOException {
        Path reference = Machine.repository().resolve("solutions/reference/Conv2d.java");
        String right = Files.readString(reference)
                .replace("public class Conv2d implements Convolution2d", "class Right")
                .replace("@Override", "");
        return empty(temporary).with("Right.java", right);
    }

    Homework with(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /** A class {@code Conv2d} that is right but for the members given here. */
    Homework withConv2d(String members) throws IOException {
        return with("Conv2d.java", conv2d(members));
    }

    static String conv2d(String members) {
        return """
                import chainrule.contract.*;

                public class Conv2d extends Right implements Convolution2d {
                %s
                }
                """.formatted(members.indent(4));
    }

    /** A forward that does something first. */
    static String forwardThat(String deed) {
        return """
                public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                    %s
                    return super.forward(x, w, b, g);
                }
                """.formatted(deed);
    }

    Path folder() {
        return folder;
    }

    /** Grades the whole submission, or only some of it. */
    Marks grade(String... only) throws IOException {
        Optional<String> wanted = only.length == 0 ? Optional.empty() : Optional.of(only[0]);
        return grade(wanted, Machine.impatient());
    }

    /** Grades the whole submission under another configuration. */
    Marks grade(Assignment assignment) throws IOException {
        return grade(Optional.empty(), assignment);
    }

    private Marks grade(Optional<String> only, Assignment assignment) throws IOException {
        Path file = folder.resolveSibling("results.json");
        GradingReport report = Machine.grade(folder, Optional.of(file), only, assignment);
        JsonNode results = new ObjectMapper().readTree(Files.readAllBytes(file));
        return new Marks(report, results);
    }
}
