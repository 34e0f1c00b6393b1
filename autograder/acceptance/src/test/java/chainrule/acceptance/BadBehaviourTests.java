package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that run and do something else than return a right result. The other checks are graded all the same. */
class BadBehaviourTests {
    @TempDir
    private Path temporary;

    /** Grades a class whose forward does something first, and sees to it that the rest still earns its points. */
    private Marks gradeForwardThat(String deed) throws IOException {
        Marks marks = Homework.withRight(temporary)
                .withConv2d(Homework.forwardThat(deed))
                .grade();
        assertThat(marks.earns("step-with-bias")).as("the SGD step").isTrue();
        assertThat(marks.earns("backward-dx")).as("the backward").isTrue();
        return marks;
    }

    @Test
    void aConstructorThatThrows() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .withConv2d("public Conv2d() { throw new IllegalStateException(\"no file weights.bin\"); }")
                .grade("1.5");
        assertThat(marks.says("forward-basic"))
                .isEqualTo("Creating an object of class Conv2d threw IllegalStateException at Conv2d.<init>"
                        + " (Conv2d.java, line 4): no file weights.bin");
    }

    @Test
    void aStaticInitialiserThatHangs() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .withConv2d("static { while (Math.abs(1) > 0) { } }")
                .grade("1.5");
        assertThat(marks.says("forward-basic"))
                .startsWith("Creating the object for forward did not finish within 3 seconds and was stopped at"
                        + " Conv2d.<clinit> (Conv2d.java, line 4). Does every loop end?");
    }

    @Test
    void nothingIsReturned() throws IOException {
        Marks marks = gradeForwardThat("if (true) return null;");
        assertThat(marks.says("forward-basic"))
                .startsWith("y is wrong in 6 of 6 cases.\n\nThe smallest case that shows it:\n")
                .contains("\n\ny is null; an array of shape (1, 1, 1, 1) was expected.\n");
    }

    @Test
    void anotherShapeIsReturned() throws IOException {
        Marks marks = gradeForwardThat("if (true) return new double[1][1][2][2];");
        assertThat(marks.says("forward-basic")).contains("\ny has shape (1, 1, 2, 2); expected (1, 1, 1, 1).\n");
    }

    @Test
    void raggedRowsAreReturned() throws IOException {
        Marks marks = gradeForwardThat("if (true) return new double[][][][] {{{{1, 2}, {3}}}};");
        assertThat(marks.says("forward-basic"))
                .contains("\ny[0][0][1] has length 1 where the first one has length 2; an array of shape (1, 1, 1, 1)"
                        + " was expected.\n");
    }

    @Test
    void notANumberIsReturned() throws IOException {
        Marks marks = gradeForwardThat("if (true) return new double[][][][] {{{{Double.NaN}}}};");
        assertThat(marks.says("forward-basic"))
                .contains("\n1 of 1 entry of y differs, at y[0][0][0][0]: expected ")
                .contains(", got NaN.\n");
    }

    @Test
    void infinityIsReturned() throws IOException {
        Marks marks = gradeForwardThat("if (true) return new double[][][][] {{{{1 / 0.0}}}};");
        assertThat(marks.says("forward-basic")).contains(", got Infinity.\n");
    }

    @Test
    void anExceptionInOneCaseNamesTheStudentsOwnLines() throws IOException {
        Marks marks = gradeForwardThat("if (g.stride().height() > 1) { System.out.println(x[7]); }");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.says("forward-stride"))
                .startsWith(
                        "forward threw ArrayIndexOutOfBoundsException at Conv2d.forward (Conv2d.java, line 5): Index 7"
                                + " out of bounds for length 1\n");
    }

    @Test
    void systemExit() throws IOException {
        Marks marks = gradeForwardThat("if (g.groups() > 1) { System.exit(3); }");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.says("forward-groups"))
                .isEqualTo("forward ended the whole program with exit code 3 instead of returning. Remove calls of"
                        + " System.exit and Runtime.halt.");
    }

    @Test
    void anEndlessLoopIsNamedByItsLine() throws IOException {
        Marks marks = gradeForwardThat("if (g.groups() > 1) {\n        while (true) { w[0][0][0][0]++; }\n    }");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.says("forward-groups"))
                .startsWith(
                        "forward did not finish within 3 seconds and was stopped at Conv2d.forward (Conv2d.java, line 6)."
                                + " Does every loop end?\n");
    }

    @Test
    void theMemoryIsUsedUp() throws IOException {
        Marks marks = gradeForwardThat("if (g.groups() > 1) { double[][] all = new double[9999][9999999]; }");
        assertThat(marks.says("forward-groups"))
                .isEqualTo("forward used up the memory at Conv2d.forward (Conv2d.java, line 5). Are arrays larger than"
                        + " they need to be, or kept from call to call?");
    }

    @Test
    void theStackIsUsedUp() throws IOException {
        Marks marks = gradeForwardThat("if (g.groups() > 1) { return forward(x, w, b, g); }");
        assertThat(marks.says("forward-groups"))
                .startsWith("forward called itself until the stack was full (StackOverflowError) at Conv2d.forward"
                        + " (Conv2d.java, line 5). Does every recursion reach its end?\n");
    }

    @Test
    void aHundredMegabytesOfPrintsCostNothing() throws IOException {
        String once = "if (!printed) { printed = true; for (int i = 0; i < 10; i++)"
                + " System.out.print(\"x\".repeat(10_000_000)); }";
        Marks marks = Homework.withRight(temporary)
                .withConv2d("private static boolean printed;\n" + Homework.forwardThat(once))
                .grade();
        assertThat(marks.score()).isEqualTo(40);
    }

    @Test
    void changedInputsCostTheirOwnCheckAndReturnedOnesAreMentioned() throws IOException {
        Marks marks = Homework.withRight(temporary).withConv2d("""
                        public ConvolutionParameters sgdStep(
                                ConvolutionParameters p, ConvolutionGradients gradients, double learningRate) {
                            ConvolutionParameters stepped = super.sgdStep(p, gradients, learningRate);
                            for (int i = 0; i < stepped.w().length; i++) {
                                p.w()[i] = stepped.w()[i];
                            }
                            return new ConvolutionParameters(p.w(), stepped.b());
                        }
                        """).grade();
        assertThat(marks.score()).isEqualTo(39.2);
        assertThat(marks.found())
                .contains("sgdStep changes its argument parameters. One small check looks at that. A caller who still"
                        + " needs the array would be surprised: copy it before you write to it.")
                .contains(
                        "sgdStep returns an array that it was given. That costs nothing here, but a caller who changes"
                                + " one would change both: return a new array.");
    }

    @Test
    void threeBrokenWorkersCloseTheMethod() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .withConv2d(Homework.forwardThat("System.exit(0);"))
                .grade();
        assertThat(marks.says("forward-channels"))
                .isEqualTo(
                        "Not run: forward had to be stopped 3 times already. Mend the checks above that say why, then"
                                + " submit again.");
        assertThat(marks.earns("backward-dx")).isTrue();
    }
}
