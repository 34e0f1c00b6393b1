package chainrule.staff.solutions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Every sentence in full. */
class DifferenceTests {
    private static final Seed FIRST = new Seed(0, "the course's own");
    private static final Seed THIRD = new Seed(3, "seed 3");

    @Test
    void fullMarks() {
        assertThat(new Difference.FullMarks("wrong/kernel-flipped", FIRST).text())
                .isEqualTo("wrong/kernel-flipped keeps full marks: no check notices its mistake. Add a case that tells"
                        + " it from the truth.");
    }

    @Test
    void loses() {
        assertThat(new Difference.Loses("correct/im2col", THIRD, List.of("convolution2d.a", "convolution2d.b")).text())
                .isEqualTo(
                        "correct/im2col loses convolution2d.a, convolution2d.b (with --seed \"seed 3\"), which it does"
                                + " not declare.");
    }

    @Test
    void keeps() {
        assertThat(new Difference.Keeps("wrong/kernel-flipped", FIRST, List.of("convolution2d.a")).text())
                .isEqualTo("wrong/kernel-flipped keeps convolution2d.a, which it declares to lose.");
    }

    @Test
    void sharedHint() {
        assertThat(new Difference.SharedHint(List.of("wrong/a", "wrong/b"), "Count the rows.").text())
                .isEqualTo("wrong/a and wrong/b are different mistakes with one hint: \"Count the rows.\" Say in each"
                        + " what is particular to it.");
    }

    @Test
    void misled() {
        assertThat(new Difference.Misled("correct/im2col", FIRST, List.of("kernel-flipped")).text())
                .isEqualTo("correct/im2col is told that its results equal those of kernel-flipped, which is not its"
                        + " mistake.");
    }

    @Test
    void notToldApart() {
        assertThat(new Difference.NotToldApart(List.of("wrong/a", "wrong/b")).text())
                .isEqualTo(
                        "wrong/a and wrong/b are different mistakes that are shown one hint, which names all of them,"
                                + " and none of their own. Add a case that tells them apart.");
    }

    @Test
    void endsOtherwise() {
        assertThat(new Difference.EndsOtherwise("hostile/exits", FIRST, "Crashed", List.of("EndedProgram", "TimedOut"))
                        .text())
                .isEqualTo("hostile/exits ends as Crashed, and declares EndedProgram or TimedOut.");
    }

    @Test
    void toldOtherwise() {
        assertThat(new Difference.ToldOtherwise("hostile/exits", FIRST, "It ended.", "denied").text())
                .isEqualTo("hostile/exits is told \"It ended.\", and declares that it is told \"denied\".");
    }

    @Test
    void notGraded() {
        assertThat(new Difference.NotGraded("hostile/exits", FIRST, "the worker did not start").text())
                .isEqualTo("hostile/exits could not be graded: the worker did not start.");
    }
}
