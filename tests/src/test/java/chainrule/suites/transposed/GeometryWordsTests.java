package chainrule.suites.transposed;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolutionGeometry;
import org.junit.jupiter.api.Test;

class GeometryWordsTests {

    @Test
    void thePlainestGoesWithoutSaying() {
        assertThat(GeometryWords.of(TransposedConvolutionGeometry.plain())).isEmpty();
    }

    @Test
    void everythingElseIsSaid() {
        assertThat(GeometryWords.of(new TransposedConvolutionGeometry(
                        PerAxis.of(2), new PerAxis(1, 0), new PerAxis(0, 1), new PerAxis(1, 3), 2)))
                .isEqualTo("stride 2, padding 1 x 0, output padding 0 x 1, dilation 1 x 3, groups 2");
    }
}
