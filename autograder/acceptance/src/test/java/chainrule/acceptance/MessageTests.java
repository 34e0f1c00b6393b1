package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.message.Message;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole messages, from real workers: what a student reads, in the order in which it is read. */
class MessageTests {
    @TempDir
    private Path temporary;

    private Marks grade(String only, String members) throws IOException {
        return Homework.withRight(temporary).withConv2d(members).grade(only);
    }

    private static String backwardThat(String deed) {
        return """
                public ConvolutionGradients backward(
                        double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
                    %s
                }
                """.formatted(deed);
    }

    @Test
    void theWholeMessageOfAKnownMistake() throws IOException {
        Marks marks =
                Homework.like("wrong/dw-averaged-over-the-batch", temporary).grade("1.19");
        assertThat(marks.says("backward-dw")).isEqualTo("""
                        dw is wrong in 7 of 11 cases.
                        In your dw each dy · x counts 1/2 times, and by the formula once: it is divided by the number of images.
                          expected dw[0][0][0][0] = 4·2 + (-2)·3 = 2
                              your dw[0][0][0][0] = 0.5·4·2 + 0.5·(-2)·3 = 1
                        Your dw is computed from x, which is read in line 33 of Conv2d.java.
                            dw[p.f][p.c][p.k][p.l] += dy[p.n][p.f][p.i][p.j] * x[p.n][p.channel][p.row…
                        Your results for dw equal those of a solution that divides the gradient of the weights by the number of \
                        images. The same weights serve every image, so the gradients of all images add up. If the loss is a mean \
                        over the batch, its 1/N is in dy already.

                        The smallest case that shows it:
                        x[0][0] =    w[0][0] =    b =    dy[0][0] =
                          2            -1           0      4
                        x[1][0] =                        dy[1][0] =
                          3                                -2

                        1 of 1 entry of dw differs, at dw[0][0][0][0]: expected 2, got 1 (off by 1).

                        expected dw[0][0] =    your dw[0][0] =
                          2*                     1*

                        To run this case yourself, paste it into a main method:
                            double[][][][] x = {{{{2}}}, {{{3}}}};
                            double[][][][] w = {{{{-1}}}};
                            double[] b = {0};
                            var geometry = new chainrule.contract.ConvolutionGeometry(new chainrule.contract.PerAxis(1, 1), new \
                        chainrule.contract.Padding(chainrule.contract.PaddingMode.ZEROS, 0, 0, 0, 0), new \
                        chainrule.contract.PerAxis(1, 1), 1);
                            double[][][][] dy = {{{{4}}}, {{{-2}}}};
                            var result = new Conv2d().backward(x, w, b, geometry, dy);
                            System.out.println("dw = " + java.util.Arrays.deepToString(result.dw()));
                            // expected dw = [[[[2.0]]]]

                        Your forward is right here: small changes of the inputs change what it returns just as the expected dw \
                        says. It is the backward that is wrong.\
                        """);
    }

    @Test
    void aBackwardThatFitsAWrongForward() throws IOException {
        String twice = """
                public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                    return super.forward(x, doubled(w), b, g);
                }
                static double[][][][] doubled(double[][][][] w) {
                    double[][][][] d = new double[w.length][w[0].length][w[0][0].length][w[0][0][0].length];
                    for (int f = 0; f < w.length; f++)
                        for (int c = 0; c < w[0].length; c++)
                            for (int k = 0; k < w[0][0].length; k++)
                                for (int l = 0; l < w[0][0][0].length; l++) d[f][c][k][l] = 2 * w[f][c][k][l];
                    return d;
                }
                """;
        Marks marks = grade("1.18", twice + backwardThat("return super.backward(x, doubled(w), b, g, dy);"));
        assertThat(marks.says("backward-dx"))
                .contains("\nIn your dx each dy · w counts 2 times, and by the formula once.\n")
                .contains("\nYour backward fits your forward: small changes of the inputs change what your own forward"
                        + " returns just as your dx says. It is the forward that is wrong.");
    }

    @Test
    void whatWasPrintedForTheCaseIsShown() throws IOException {
        Marks marks = grade(
                "1.5",
                Homework.forwardThat("System.out.println(\"x is \" + x[0][0][0][0]); w = new double[1][1][1][1];"));
        assertThat(marks.says("forward-basic")).endsWith("\n\nYour code printed for this case:\n  | x is 2.0");
    }

    @Test
    void onlyTheBeginningOfALotThatWasPrinted() throws IOException {
        Marks marks =
                grade("1.5", Homework.forwardThat("System.out.print(\"x\".repeat(5000)); w = new double[1][1][1][1];"));
        assertThat(marks.says("forward-basic"))
                .endsWith(
                        "\n\nYour code printed 5000 characters for this case, of which these are the first 2000:\n  | "
                                + "x".repeat(2000));
    }

    @Test
    void whatIsKeptFromCallToCallIsFoundOut() throws IOException {
        Marks marks =
                grade("1.5", "double[][][][] kept;\n" + Homework.forwardThat("if (kept != null) w = kept;\nkept = w;"));
        assertThat(marks.says("forward-basic"))
                .contains("what it returns depends on earlier calls. Is a field used before this call has set it");
    }

    @Test
    void twoIdenticalCallsThatDiffer() throws IOException {
        Marks marks = grade("1.5", "double calls;\n" + Homework.forwardThat("w[0][0][0][0] += ++calls;"));
        assertThat(marks.says("forward-basic"))
                .contains(
                        "\nTwo identical calls, one after the other, gave different results. Is something kept from call"
                                + " to call, or drawn at random?\n")
                .contains("\nIn this case forward changes its argument w. Is it read again after that?\n");
    }

    @Test
    void singlePrecisionIsNamed() throws IOException {
        Marks marks = grade("1.33", """
                public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                    double[][][][] y = super.forward(x, w, b, g);
                    for (double[] row : y[0][0]) for (int j = 0; j < row.length; j++) row[j] = (float) row[j];
                    return y;
                }
                """);
        assertThat(marks.says("double-precision"))
                .contains("\nYour y is kept in single precision; but for that it is right.");
    }

    @Test
    void theTopSaysWhatWasMissedAndWhy() throws IOException {
        Marks marks = Homework.like("wrong/bias-never-added", temporary).grade("1");
        assertThat(marks.results().get("output").asText())
                .startsWith("Deep learning in Java: ")
                .contains(
                        " points are missed, in 3 of 33 checks, for one reason.\n\n1. 2-D convolution: y is wrong\n3 checks,")
                .contains("The smallest case that shows it:\nx[0][0] =    w[0][0] =    b =\n");
        assertThat(marks.shown("1.9")).endsWith("\nExplained above all tests.");
    }

    /** One wrong line costs a screen, and not one for each check that notices it. */
    @Test
    void oneFaultTakesFewWords() throws IOException {
        Marks marks = Homework.like("wrong/kernel-flipped", temporary).grade("1");
        int all = marks.results().get("output").asText().length();
        for (JsonNode test : marks.results().get("tests")) {
            all += test.get("status").asText().equals("failed")
                    ? test.get("output").asText().length()
                    : 0;
        }
        assertThat(all).isLessThan(4_000);
        assertThat(Table.lines(Message.of(marks.report()), new Paint(false), "./run_autograder mine"))
                .hasSizeLessThan(40);
    }
}
