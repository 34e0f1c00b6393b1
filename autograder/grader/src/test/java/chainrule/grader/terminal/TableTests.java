package chainrule.grader.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.findings.Finding;
import chainrule.grader.message.Message;
import chainrule.grader.message.Runs;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.submission.Fault;
import chainrule.testkit.words.StudentText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {
    private static final Fault UNWRITTEN = new Fault.NotImplemented("backward", StudentText.of(""));
    private static final Finding FOUND = new Finding.Found("Layer", "Layer", "Layer.java");

    private static Message message() {
        return new Runs()
                .mistaken("forward: basic", Runs.FLIPPED, "y")
                .mistaken("forward: stride", Runs.FLIPPED, "y")
                .wrong("forward: bias", "y")
                .passed("forward: no bias")
                .failed("backward: dx", UNWRITTEN)
                .message(FOUND);
    }

    private static String lines(Message message) {
        return String.join("\n", Table.lines(message, new Paint(false), "./run_autograder mine"));
    }

    @Test
    void theWholeMessage() {
        assertThat(lines(message())).isEqualTo("""
                Deep learning in Java

                1     Layer                                                      2.50 /  12.50
                      failed            1.1-1.3
                      not written yet   1.5
                      passed            1.4
                --------------------------------------------------------------------------------
                      Total                                                      2.50 /  12.50

                1. Layer: y is wrong
                2 checks, 5.00 points: 1.1, 1.2.
                Look again, once this is mended, at 1.3.
                Your results for y equal those of a solution that turns the kernel by 180
                degrees. Compare the taps.

                The smallest case that shows it, with stride 2:
                x =       b = null (none)
                  2  3

                1 of 2 entries of y differs, at y[1]: expected 2, got 5 (off by 3).

                expected y =    your y =
                  1  2*           1  5*

                10.00 points are missed, in 4 of 5 checks, for one reason; 1 of them waits for
                what is not written yet.
                Try: ./run_autograder mine --only 1.1 --details""");
    }

    private static String withUnwritten(int count, Runs... begun) {
        List<GradedExercise> exercises = new ArrayList<>();
        for (Runs one : begun) {
            exercises.add(one.exercise(exercises.size() + 1));
        }
        for (int i = 0; i < count; i++) {
            exercises.add(new Runs()
                    .failed("forward: basic", new Fault.NotFound("Layer"))
                    .failed("backward: dx", UNWRITTEN)
                    .exercise(exercises.size() + 1));
        }
        return lines(Runs.message(exercises, new Finding.NotFound("Layer", "Layer")));
    }

    @Test
    void manyExercisesThatAreNotBegunTakeOneRow() {
        assertThat(withUnwritten(4, new Runs().passed("forward: basic"))).startsWith("""
                Deep learning in Java

                1     Layer 1                                                    2.50 /   2.50
                      4 exercises not begun; --list names them                   0.00 /  20.00
                --------------------------------------------------------------------------------
                      Total                                                      2.50 /  22.50
                """);
    }

    @Test
    void fewOfThemTakeARowEach() {
        assertThat(withUnwritten(3, new Runs().passed("forward: basic")))
                .contains("Layer: not found.", "2     Layer 2", "3     Layer 3", "4     Layer 4")
                .doesNotContain("not begun");
    }

    private static Message ofExercises(boolean... passed) {
        List<GradedExercise> exercises = new ArrayList<>();
        for (boolean passes : passed) {
            Runs one = passes ? new Runs().passed("forward: basic") : new Runs().wrong("forward: basic", "y");
            exercises.add(one.exercise(exercises.size() + 1));
        }
        return Runs.message(exercises);
    }

    @Test
    void manyExercisesInFullTakeOneRow() {
        assertThat(lines(ofExercises(true, true, false, true, true, true, true)))
                .contains("""
                        1     Layer 1                                                    2.50 /   2.50
                        2     Layer 2                                                    2.50 /   2.50
                        3     Layer 3                                                    0.00 /   2.50
                              failed            1.1
                        4-7   4 exercises in full                                       10.00 /  10.00
                        ----""");
    }

    @Test
    void whereAllAreInFullEachHasItsRow() {
        assertThat(lines(ofExercises(true, true, true, true))).contains("1     Layer 1", "4     Layer 4");
    }

    @Test
    void whereNothingIsBegunEachHasItsRow() {
        assertThat(withUnwritten(4)).contains("1     Layer 1", "4     Layer 4").doesNotContain("not begun");
    }

    @Test
    void everythingThereIsToSay() {
        assertThat(String.join("\n", Table.details(message(), new Paint(false))))
                .startsWith("""
                        Deep learning in Java
                        Layer: class Layer in Layer.java.

                        1     Layer                                                      2.50 /  12.50
                        1.1   forward: basic                                   FAILED    0.00 /   2.50
                        """)
                .contains("""
                        1.3 forward: bias
                        Mend 1.1 first: this may come from it.
                        y is wrong in 1 of 1 case.
                        """)
                .contains(
                        "1.5 backward: dx\nbackward is not implemented yet: it throws UnsupportedOperationException.");
    }

    @Test
    void theFirstCauseStandsLast() {
        assertThat(lines(
                        new Runs().wrong("forward", "y").wrong("backward", "dx").message()))
                .containsSubsequence("2. Layer: dx is wrong", "1. Layer: y is wrong", "Try:");
    }

    @Test
    void nothingIsSaidOfWhatPassed() {
        assertThat(lines(new Runs().passed("forward").message(FOUND))).isEqualTo("""
                Deep learning in Java

                1     Layer                                                      2.50 /   2.50
                --------------------------------------------------------------------------------
                      Total                                                      2.50 /   2.50""");
    }

    @Test
    void noLineIsWiderThanEightyColumns() {
        Runs many = new Runs();
        for (int i = 0; i < 40; i++) {
            many.wrong("a name that is far longer than any name of a check has reason to be, by far", "y" + i);
            many.passed("short");
        }
        List<String> lines = Table.lines(many.message(), new Paint(false), "./run_autograder mine");
        assertThat(lines)
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        assertThat(Table.details(many.message(), new Paint(false)))
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }

    @Test
    void colourOnlyOnATerminalAndNeverAgainstTheReadersWish() {
        assertThat(Paint.when(true, null).on()).isTrue();
        assertThat(Paint.when(true, "").on()).isTrue();
        assertThat(Paint.when(true, "1").on()).isFalse();
        assertThat(Paint.when(false, null).on()).isFalse();
        assertThat(String.join("", Table.lines(message(), new Paint(true), "x")))
                .contains("\u001B[32m");
        assertThat(lines(message())).doesNotContain("\u001B");
    }
}
