package chainrule.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Pattern.OnlyWith;
import chainrule.grader.diagnosis.Pattern.OnlyWith.Reach;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which pattern is found in which results, and where none is to be found. */
class PatternTests {
    private static final double[][] RIGHT = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    private static final double[][] OTHER = {{3, -1, 2}, {0, 5, -6}, {1, 1, 4}};

    private static double[][] times(double factor, double[][] matrix) {
        double[][] product = new double[matrix.length][matrix[0].length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < matrix[0].length; j++) {
                product[i][j] = factor * matrix[i][j];
            }
        }
        return product;
    }

    private static Verdicts wrong(Object first, Object second) {
        return Verdicts.none().and(RIGHT, first).and(OTHER, second);
    }

    @Test
    void oneFactorForAllEntries() {
        assertThat(ValuePatterns.in(wrong(times(2, RIGHT), times(2, OTHER)).series()))
                .contains(new Pattern.Times("y", 2));
        assertThat(ValuePatterns.in(
                        wrong(times(1 / 3.0, RIGHT), times(1 / 3.0, OTHER)).series()))
                .contains(new Pattern.Times("y", 1 / 3.0));
        assertThat(ValuePatterns.in(wrong(times(2, RIGHT), times(3, OTHER)).series()))
                .isEmpty();
    }

    /** A large case differs by so little that every pattern looks at all of its entries. */
    @Test
    @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aLargeResultIsLookedAtOnceForEachPattern() {
        double[][] large = new double[1][100_000];
        Arrays.fill(large[0], 1);
        double[][] nearly = {large[0].clone()};
        nearly[0][99_999] = 2;
        assertThat(ValuePatterns.in(Verdicts.none().and(large, nearly).series()))
                .isEmpty();
    }

    @Test
    void oneCaseShowsNoFactor() {
        assertThat(ValuePatterns.in(Verdicts.none().and(RIGHT, times(2, RIGHT)).series()))
                .isEmpty();
    }

    @Test
    void flippedSigns() {
        assertThat(ValuePatterns.in(wrong(times(-1, RIGHT), times(-1, OTHER)).series()))
                .contains(new Pattern.SignFlipped("y"));
    }

    @Test
    void aFactorThatIsACountOfTheCase() {
        assertThat(ValuePatterns.in(Verdicts.none()
                        .counting(2, RIGHT, times(0.5, RIGHT))
                        .counting(4, OTHER, times(0.25, OTHER))
                        .series()))
                .contains(new Pattern.DividedByCount("y", "the number of images"));
        assertThat(ValuePatterns.in(Verdicts.none()
                        .counting(2, RIGHT, times(2, RIGHT))
                        .counting(3, OTHER, times(3, OTHER))
                        .series()))
                .contains(new Pattern.TimesCount("y", "the number of images"));
    }

    @Test
    void exchangedAndTurnedMatrices() {
        assertThat(ValuePatterns.in(wrong(
                                new double[][] {{1, 4, 7}, {2, 5, 8}, {3, 6, 9}},
                                new double[][] {{3, 0, 1}, {-1, 5, 1}, {2, -6, 4}})
                        .series()))
                .contains(new Pattern.Exchanged("y"));
        assertThat(ValuePatterns.in(wrong(
                                new double[][] {{9, 8, 7}, {6, 5, 4}, {3, 2, 1}},
                                new double[][] {{4, 1, 1}, {-6, 5, 0}, {2, -1, 3}})
                        .series()))
                .contains(new Pattern.Turned("y"));
    }

    @Test
    void zerosNaNAndInfinity() {
        double[][] nan = {{1, 2, 3}, {4, Double.NaN, 6}, {7, 8, 9}};
        double[][] infinite = {{1, 2, 3}, {4, 1 / 0.0, 6}, {7, 8, 9}};
        assertThat(ValuePatterns.in(wrong(new double[3][3], new double[3][3]).series()))
                .contains(new Pattern.Zeros("y"));
        assertThat(ValuePatterns.in(wrong(nan, nan).series())).contains(new Pattern.NotANumber("y"));
        assertThat(ValuePatterns.in(wrong(infinite, infinite).series())).contains(new Pattern.Infinite("y"));
        assertThat(ValuePatterns.in(wrong(nan, new double[3][3]).series())).isEmpty();
    }

    @Test
    void fewDigits() {
        double[][] single = {{1 + 1e-7, 2, 3}, {4, 5 + 2e-7, 6}, {7, 8, 9}};
        assertThat(ValuePatterns.in(Verdicts.none().and(RIGHT, single).series()))
                .contains(new Pattern.FewDigits("y", 8));
        double[][] rough = {{1.01, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        assertThat(ValuePatterns.in(Verdicts.none().and(RIGHT, rough).series())).isEmpty();
    }

    @Test
    void partsOfTheOutput() {
        double[][] lastRow = {{1, 2, 3}, {4, 5, 6}, {0, 0, 0}};
        double[][] corner = {{1, 2, 0}, {4, 5, 0}, {0, 0, 0}};
        double[][] afterFirst = {{1, 2, 3}, {0, 0, 0}, {0, 8, 0}};
        assertThat(PlacePatterns.in(Verdicts.none().and(RIGHT, lastRow).series()))
                .contains(new Pattern.OnlyAt("y", "in the last row"));
        assertThat(PlacePatterns.in(Verdicts.none().and(RIGHT, corner).series()))
                .contains(new Pattern.OnlyAt("y", "in the last row or the last column"));
        assertThat(PlacePatterns.in(Verdicts.none().and(RIGHT, afterFirst).series()))
                .contains(new Pattern.OnlyAt("y", "after the first row"));
        assertThat(PlacePatterns.in(Verdicts.none().and(RIGHT, times(2, RIGHT)).series()))
                .isEmpty();
    }

    @Test
    void imagesAfterTheFirst() {
        double[][][][] right = {{{{1, 2}, {3, 4}}}, {{{5, 6}, {7, 8}}}};
        double[][][][] wrong = {{{{1, 2}, {3, 4}}}, {{{0, 0}, {0, 0}}}};
        assertThat(PlacePatterns.in(Verdicts.none().and(right, wrong).series()))
                .contains(new Pattern.OnlyAt("y", "in the last image"));
        double[][][][] three = {right[0], right[1], right[1]};
        double[][][][] threeWrong = {right[0], wrong[1], wrong[1]};
        assertThat(PlacePatterns.in(Verdicts.none().and(three, threeWrong).series()))
                .contains(new Pattern.OnlyAt("y", "after the first image"));
    }

    @Test
    void shapes() {
        assertThat(ShapePatterns.in(Verdicts.none()
                        .and(RIGHT, new double[2][3])
                        .and(OTHER, new double[2][3])
                        .series()))
                .contains(new Pattern.ShapeOff("y", "row", -1));
        assertThat(ShapePatterns.in(
                        Verdicts.none().and(new double[2][3], new double[3][2]).series()))
                .contains(new Pattern.ShapeExchanged("y"));
        assertThat(ShapePatterns.in(Verdicts.none()
                        .and(RIGHT, new double[2][3])
                        .and(OTHER, new double[3][2])
                        .series()))
                .isEmpty();
        assertThat(ShapePatterns.in(Verdicts.none().and(RIGHT, RIGHT[0]).series()))
                .isEmpty();
    }

    private static Verdicts sixCases(String last) {
        return Verdicts.none()
                .and(1, 0, "padding", "stride")
                .and(1, 0, "stride")
                .and(1, 0, "padding", "stride")
                .and(1, 1, "padding")
                .and(1, 1)
                .and(1, 1, last);
    }

    @Test
    void whatTheFailingCasesHaveAndTheOthersHaveNot() {
        assertThat(TraitPatterns.in(sixCases("groups").verdict(), List.of()))
                .contains(new OnlyWith(Reach.CHECK, "y is wrong", List.of("stride"), 3, 3, 3));
    }

    @Test
    void aTraitThatSomeRightCasesHaveTooIsStillToldWithTheNumbers() {
        assertThat(TraitPatterns.in(sixCases("stride").verdict(), List.of()))
                .contains(new OnlyWith(Reach.CHECK, "y is wrong", List.of("stride"), 3, 4, 2));
    }

    @Test
    void theOtherChecksOfTheSameResultAreAskedWhenAllCasesFail() {
        var failing = Verdicts.none().and(1, 0, "stride").and(1, 0, "stride").verdict();
        var passing = Verdicts.none().and(1, 1).and(2, 2).and(3, 3).and(4, 4).verdict();
        assertThat(TraitPatterns.in(failing, List.of(failing, passing)))
                .contains(new OnlyWith(Reach.EXERCISE, "y is wrong", List.of("stride"), 2, 2, 4));
    }

    @Test
    void callsThatThrowHaveAPatternToo() {
        assertThat(TraitPatterns.in(
                        Verdicts.none()
                                .andThrown(1, "padding")
                                .andThrown(1, "padding")
                                .and(1, 1)
                                .and(1, 1)
                                .and(1, 1)
                                .and(1, 1)
                                .verdict(),
                        List.of()))
                .contains(new OnlyWith(Reach.CHECK, "The call fails", List.of("padding"), 2, 2, 4));
    }

    @Test
    void fewCasesShowNothing() {
        assertThat(TraitPatterns.in(
                        Verdicts.none()
                                .and(1, 0, "stride")
                                .and(1, 0, "stride")
                                .and(1, 1)
                                .verdict(),
                        List.of()))
                .isEmpty();
    }
}
