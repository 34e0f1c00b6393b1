package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Submissions that cannot be taken as they are: what is graded all the same, and what is said. */
class BadInputTests {
    @TempDir
    private Path temporary;

    private static final String RIGHT =
            "public class Conv2d extends Right implements chainrule.contract.Convolution2d {}";

    @Test
    void anEmptyFolder() throws IOException {
        Marks marks = Homework.empty(temporary).grade();
        assertThat(marks.score()).isZero();
        String exercises = Machine.course().exercises().stream()
                .map(placed -> "\n%s: not found. No class says \"implements %s\"."
                        .formatted(
                                placed.exercise().title(),
                                placed.exercise().contract().getSimpleName()))
                .collect(Collectors.joining());
        assertThat(exercises).contains("\n2-D convolution: not found. No class says \"implements Convolution2d\".\n");
        assertThat(marks.found())
                .isEqualTo(
                        "The submission holds no .java file that could be graded. Submit the files themselves, or a zip of"
                                + " them." + exercises);
        assertThat(marks.says("forward-basic"))
                .isEqualTo("No class of the submission can be graded as Convolution2d. \"What we found\", at the top,"
                        + " says why.");
    }

    @Test
    void aClassThatForgetsToSayImplements() throws IOException {
        Marks marks = Homework.withRight(temporary).grade("1.5");
        assertThat(marks.score()).isZero();
        assertThat(marks.found()).isEqualTo("""
                        2-D convolution: not found. No class says "implements Convolution2d".
                        Class Right has backward, forward and sgdStep but does not say "implements Convolution2d". Add \
                        that to its first line.""");
    }

    @Test
    void aSyntaxErrorInAnotherFile() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .with("Conv2d.java", RIGHT)
                .with("notes/Notes.java", "class Notes {\n    int x = ;\n}\n")
                .grade("1.5");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.found()).isEqualTo("""
                        2-D convolution: class Conv2d in Conv2d.java.
                        Does not compile: notes/Notes.java, line 2: illegal start of expression
                            int x = ;
                                    ^""");
    }

    @Test
    void aTypeErrorInOneMethodCostsThatMethod() throws IOException {
        Marks marks = Homework.withRight(temporary).withConv2d("""
                        public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g) {
                            int rows = "three";
                            return super.forward(x, w, b, g);
                        }
                        """).grade("1");
        assertThat(marks.earns("step-with-bias")).isTrue();
        assertThat(marks.earns("backward-dx")).isTrue();
        assertThat(marks.says("forward-basic"))
                .isEqualTo("This method did not compile, line 5: forward. \"What we found\", at the top, has the"
                        + " compiler's message.");
        assertThat(marks.found()).endsWith("""
                        Does not compile: Conv2d.java, line 5: incompatible types: String cannot be converted to int
                            int rows = "three";
                                       ^""");
    }

    @Test
    void identicalCopiesAreFine() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .with("Conv2d.java", RIGHT)
                .with("copy/Conv2d.java", RIGHT)
                .grade("1.5");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.found()).isEqualTo("2-D convolution: class Conv2d in Conv2d.java.");
    }

    @Test
    void twoImplementationsAndTheShallowerOfTheStartersNameWins() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .with("deep/er/Conv2d.java", RIGHT.replace("public", "/* an older one */ public"))
                .with("mine/Conv2d.java", RIGHT)
                .with("Another.java", RIGHT.replace("Conv2d extends", "Another extends"))
                .grade("1.5");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.found())
                .contains("2-D convolution: class Conv2d in mine/Conv2d.java.")
                .contains("Another.java");
    }

    @Test
    void anAbstractClass() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .with("Conv2d.java", RIGHT.replace("public class", "public abstract class"))
                .grade("1.5");
        assertThat(marks.found())
                .contains("Class Conv2d implements Convolution2d but is abstract, so no object of it can be made."
                        + " Remove \"abstract\", or extend it.");
    }

    @Test
    void aConstructorWithParametersOnly() throws IOException {
        Marks marks = Homework.withRight(temporary)
                .withConv2d("public Conv2d(int size) {}")
                .grade("1.5");
        assertThat(marks.found())
                .contains("Class Conv2d implements Convolution2d, but an object of it is only made of (int), which the"
                        + " grader does not have. Add a constructor without parameters.");
    }

    @Test
    void whatAnUploadDragsAlongIsLeftOut() throws IOException {
        Homework homework = Homework.withRight(temporary)
                .with("src/layers/Conv2d.java", RIGHT)
                .with("__MACOSX/._Conv2d.java", "\0\5\26")
                .with("._Conv2d.java", "\0\5\26")
                .with(".git/config", "")
                .with("Conv2dTest.java", "import org.junit.jupiter.api.Test;\nclass Conv2dTest {}")
                .with("module-info.java", "module mine {}")
                .with("Main.java", "class Main { public static void main(String[] a) {} }");
        Files.createSymbolicLink(homework.folder().resolve("Link.java"), Path.of("/etc/passwd"));
        Marks marks = homework.grade("1.5");
        assertThat(marks.earns("forward-basic")).isTrue();
        assertThat(marks.found()).isEqualTo("""
                        2-D convolution: class Conv2d in src/layers/Conv2d.java.
                        Left out: ._Conv2d.java, .git/, Conv2dTest.java (a test that uses a library), \
                        Link.java (not a regular file), __MACOSX/ and 1 more.""");
    }
}
