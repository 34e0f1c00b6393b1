package chainrule.suites.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import org.junit.jupiter.api.Test;

class GeometryWordsTests {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    @Test
    void thePlainestGoesWithoutSaying() {
        assertThat(GeometryWords.of(PLAIN)).isEmpty();
    }

    @Test
    void oneNumberForBothAxesWhenTheyAreAlike() {
        assertThat(GeometryWords.of(PLAIN.withStride(PerAxis.of(2)).withPadding(Padding.zeros(1, 1))))
                .isEqualTo("stride 2, padding 1");
    }

    @Test
    void heightByWidthWhenTheyDiffer() {
        assertThat(GeometryWords.of(
                        new ConvolutionGeometry(new PerAxis(2, 1), Padding.zeros(1, 0), new PerAxis(1, 3), 2)))
                .isEqualTo("stride 2 x 1, padding 1 x 0, dilation 1 x 3, groups 2");
    }

    @Test
    void everySideWhenOppositeSidesDiffer() {
        assertThat(GeometryWords.of(PLAIN.withPadding(Padding.circular(1, 0, 2, 1))))
                .isEqualTo("circular padding top 1 bottom 0 left 2 right 1");
    }

    @Test
    void circularPaddingIsCalledSo() {
        assertThat(GeometryWords.of(PLAIN.withPadding(Padding.circular(1, 1, 1, 1))))
                .isEqualTo("circular padding 1");
    }
}
