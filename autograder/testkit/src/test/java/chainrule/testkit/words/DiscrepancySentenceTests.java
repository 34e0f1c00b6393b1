package chainrule.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.tensor.Comparison;
import chainrule.testkit.tensor.Reading;
import org.junit.jupiter.api.Test;

/** Every sentence whole. */
class DiscrepancySentenceTests {
    private static final double[][] EXPECTED = {{1, 2}, {3, 4}};

    @Test
    void missing() {
        assertThat(sentence(null)).isEqualTo("dw is null; an array of shape (2, 2) was expected.");
    }

    @Test
    void hole() {
        assertThat(sentence(new double[][] {{1, 2}, null}))
                .isEqualTo("dw[1] is null; an array of shape (2, 2) was expected, with every row in place.");
    }

    @Test
    void ragged() {
        assertThat(sentence(new double[][] {{1, 2}, {3}}))
                .isEqualTo(
                        "dw[1] has length 1 where the first one has length 2; an array of shape (2, 2) was expected.");
    }

    @Test
    void otherShape() {
        assertThat(sentence(new double[][] {{1, 2, 3}, {4, 5, 6}})).isEqualTo("dw has shape (2, 3); expected (2, 2).");
    }

    @Test
    void otherValues() {
        assertThat(sentence(new double[][] {{1, 2}, {-3, -4}}))
                .isEqualTo("2 of 4 entries of dw differ, the worst at dw[1][1]: expected 4, got -4" + " (off by 8).");
    }

    @Test
    void oneOtherValue() {
        assertThat(sentence(new double[][] {{1, 2}, {3, 4.5}}))
                .isEqualTo("1 of 4 entries of dw differs, at dw[1][1]: expected 4, got 4.5" + " (off by 0.5).");
    }

    @Test
    void whatIsNearlyAllowedIsShownWithItsLimitAndWithDigitsEnough() {
        assertThat(sentence(new double[][] {{1, 2}, {3, 4.000000001}}))
                .isEqualTo("1 of 4 entries of dw differs, at dw[1][1]: expected 4, got 4.000000001"
                        + " (off by 1e-9, allowed 1e-10).");
    }

    @Test
    void ofManyEntriesTheShareIsTold() {
        double[] many = new double[12];
        double[] other = many.clone();
        other[3] = 1;
        assertThat(sentence(many, other))
                .isEqualTo("1 of 12 entries (8 %) of dw differs, at dw[3]: expected 0, got 1 (off by 1).");
    }

    @Test
    void noNumber() {
        assertThat(sentence(new double[][] {{Double.NaN, 2}, {Double.POSITIVE_INFINITY, 4}}))
                .isEqualTo("2 of 4 entries of dw differ, the worst at dw[0][0]: expected 1, got NaN.");
    }

    @Test
    void anotherSingleNumber() {
        assertThat(sentence(0.5, 0.25)).isEqualTo("dw is 0.25; expected 0.5 (off by 0.25).");
    }

    private static String sentence(Object actual) {
        return sentence(EXPECTED, actual);
    }

    private static String sentence(Object expected, Object actual) {
        return DiscrepancySentence.of(
                        "dw",
                        Comparison.ofValues(Reading.tensor(expected), actual, 1e-10)
                                .orElseThrow())
                .text();
    }
}
