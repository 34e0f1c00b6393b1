package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.testkit.tensor.Numbers;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For a dozen mistakes the case that is shown is the smallest that there can be; the last column argues why. */
class SmallestCaseTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    bias-never-added             | convolution2d | forward-bias | x=[[[[2.0]]]] w=[[[[3.0]]]] b=[-1.0] | one of each number, and b is not 0: with b = 0 nothing is missing
                    channels-not-summed          | convolution2d | forward-channels | x=[[[[2.0]], [[3.0]]]] w=[[[[-1.0]], [[4.0]]]] b=[0.0] | one channel alone is its own sum, so two, each of one cell
                    groups-ignored               | convolution2d | forward-groups | x=[[[[2.0]], [[3.0]]]] w=[[[[-1.0]]], [[[4.0]]]] b=[0.0, 0.0] groups 2 | two groups need two channels and two filters, each of one cell
                    dw-averaged-over-the-batch   | convolution2d | backward-dw | x=[[[[2.0]]], [[[3.0]]]] w=[[[[-1.0]]]] b=[0.0] dy=[[[[4.0]]], [[[-2.0]]]] | the mean over one image is the sum, so two images of one cell
                    stride-ignored-in-dx         | convolution2d | backward-stride | x=[[[[2.0], [3.0], [-1.0]]]] w=[[[[4.0]]]] b=[0.0] dy=[[[[-2.0], [5.0]]]] stride 2 x 1 | the first window starts at 0 for every stride, so two; two windows at stride 2 need three rows
                    only-the-first-image         | convolution2d | forward-batch | x=[[[[2.0]]], [[[3.0]]]] w=[[[[-1.0]]]] b=[0.0] | a second image of one cell
                    db-once-for-each-channel     | convolution2d | backward-db | x=[[[[2.0]], [[3.0]]]] w=[[[[-1.0]], [[4.0]]]] b=[-2.0] dy=[[[[5.0]]]] | for one channel once is right, so two channels of one cell
                    max-pooling-starts-at-zero   | max-pooling2d | forward-negative | x=[[[[-3.0]]]] kernel 1, stride 1 | one window of one cell, below 0
                    max-pooling-overlaps-assigned | max-pooling2d | backward-overlapping | x=[[[[3.0, 5.0, 2.0]]]] dy=[[[[1.0, 2.0]]]] kernel 1 x 2, stride 1 | two windows that share a cell need three, and the shared one is the largest
                    tanh-rnn-h0-ignored          | tanh-rnn | states-initial-state | x=[[[0.25]]] h0=[[0.5]] wx=[[0.75]] wh=[[-0.25]] b=[0.0] wy=[[1.0]] c=[0.0] | one sequence, step, feature and unit, and h0 is not 0
                    transposed-channels-not-summed | transposed-convolution2d | forward-channels | x=[[[[2.0]], [[3.0]]]] w=[[[[-1.0]]], [[[4.0]]]] b=[0.0] | two channels of one cell
                    transposed-groups-ignored    | transposed-convolution2d | forward-groups | x=[[[[2.0]], [[3.0]]]] w=[[[[-1.0]]], [[[4.0]]]] b=[0.0, 0.0] groups 2 | two groups need two channels, each of one cell
                    """)
    void theSmallestCaseThereCanBe(String mistake, String exercise, String check, String shown, String why)
            throws Exception {
        GradedCheck judged = InProcess.of(Ours.named("wrong/" + mistake)).grade("any").stream()
                .filter(one -> one.verdict().key().equals(exercise + "." + check))
                .findFirst()
                .orElseThrow();
        assertThat(text(judged.verdict().shown().orElseThrow())).as(why).isEqualTo(shown);
    }

    private static <C extends Record & chainrule.testkit.Case> String text(CaseVerdict<C> verdict) {
        C given = verdict.posed().given();
        String inputs = Numbers.arrays(given).stream()
                .map(input -> input.name() + "=" + deep(input.value()))
                .collect(Collectors.joining(" "));
        return (inputs + " " + given.facts().settings()).strip();
    }

    private static String deep(Object value) {
        if (value instanceof double[] row) {
            return Arrays.toString(row);
        }
        return value instanceof Object[] rows ? Arrays.deepToString(rows) : String.valueOf(value);
    }
}
