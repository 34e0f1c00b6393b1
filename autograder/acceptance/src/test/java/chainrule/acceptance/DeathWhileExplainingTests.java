package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is asked after judging, to explain a failure, costs a worker once and not at every check. */
class DeathWhileExplainingTests {
    /** Gradients that are other ones at each call, and a forward that is right where numbers are those of a case. */
    private static final String MEMBERS = """
            static int calls;

            public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                for (double number : x[0][0][0]) {
                    if (number * 4096 != Math.rint(number * 4096)) {
                        Runtime.getRuntime().halt(3);
                    }
                }
                return super.forward(x, w, b, g);
            }

            public ConvolutionGradients backward(
                    double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
                ConvolutionGradients right = super.backward(x, w, b, g, dy);
                right.dx()[0][0][0][0] += ++calls;
                return right;
            }
            """;

    @TempDir
    private Path temporary;

    @Test
    void aDeathInTheStudentsOwnGradientEndsTheQuestions() throws IOException {
        Marks marks = Homework.withRight(temporary).withConv2d(MEMBERS).grade("1");
        List<String> told = marks.report().checks().stream()
                .filter(check -> !check.verdict().passed())
                .map(check -> marks.output(check.number()))
                .toList();
        assertThat(told).hasSizeGreaterThan(4);
        // the last one is too large for a gradient by differences, and the one before meets its death there
        assertThat(told)
                .filteredOn(text -> text.contains("Two identical calls"))
                .hasSizeBetween(1, 2);
    }
}
