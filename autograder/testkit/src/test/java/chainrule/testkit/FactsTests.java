package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PerAxis;
import chainrule.contract.StatisticsSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTests {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    private record Layer(double[] x, ConvolutionGeometry geometry, double rate) implements Case {}

    private record Unknown(StatisticsSet overSet, int hiddenUnits, boolean countPadding, boolean ceiling)
            implements Case {}

    private static String settings(ConvolutionGeometry geometry) {
        return Facts.of(new Layer(null, geometry, 1), PLAIN).settings();
    }

    @Test
    void whatIsAsUsualGoesWithoutSaying() {
        assertThat(settings(PLAIN)).isEmpty();
        assertThat(settings(PLAIN.withPadding(Padding.circular(0, 0, 0, 0)))).isEmpty();
    }

    @Test
    void oneNumberForBothAxesWhenTheyAreAlike() {
        assertThat(settings(PLAIN.withStride(PerAxis.of(2)).withPadding(Padding.zeros(1, 1))))
                .isEqualTo("stride 2, padding 1");
    }

    @Test
    void heightByWidthWhenTheyDiffer() {
        assertThat(settings(new ConvolutionGeometry(new PerAxis(2, 1), Padding.zeros(1, 0), new PerAxis(1, 3), 2)))
                .isEqualTo("stride 2 x 1, padding 1 x 0, dilation 1 x 3, groups 2");
    }

    @Test
    void everySideWhenOppositeSidesDiffer() {
        assertThat(settings(PLAIN.withPadding(Padding.circular(1, 0, 2, 1))))
                .isEqualTo("circular padding top 1 bottom 0 left 2 right 1");
        assertThat(settings(PLAIN.withPadding(Padding.circular(1, 1, 1, 1)))).isEqualTo("circular padding 1");
    }

    @Test
    void aCaseThatSaysNothingElseTellsAllItsParameters() {
        Facts facts = new Unknown(StatisticsSet.PER_CHANNEL, 3, true, false).facts();
        assertThat(facts.settings()).isEqualTo("over set per channel, hidden units 3, count padding, no ceiling");
        assertThat(facts.traits())
                .containsExactly("over set per channel", "hidden units", "count padding", "no ceiling");
        assertThat(new Layer(null, PLAIN, 1).facts().settings()).isEqualTo("stride 1, padding 0, dilation 1, groups 1");
    }

    @Test
    void onlyTraitsThatHoldAreHad() {
        Facts facts = Facts.of(new Layer(null, PLAIN, 1))
                .trait("a stride above 1", false)
                .trait("more than one image", true);
        assertThat(facts.traits()).containsExactly("more than one image");
    }

    @Test
    void aGradientHasTheAxesOfWhatItIsTheGradientOf() {
        Facts facts = Facts.of(new Layer(null, PLAIN, 1)).axes("h", "sequence", "step");
        assertThat(facts.axes("h", 2)).containsExactly("sequence", "step");
        assertThat(facts.axes("dh", 2)).containsExactly("sequence", "step");
        assertThat(facts.axes("h", 4)).isEqualTo(List.of("image", "channel", "row", "column"));
        assertThat(facts.axes("x", 2)).containsExactly("row", "column");
        assertThat(facts.axes("dw", 4)).isEqualTo(List.of("filter", "channel", "row", "column"));
        assertThat(facts.axes("x", 1)).isEmpty();
    }

    @Test
    void aWindowIsToldOfTheOutputThatHasOne() {
        Window window = new Window("x", List.of(List.of(0)));
        Facts facts = Facts.of(new Layer(null, PLAIN, 1)).window("y", index -> window);
        assertThat(facts.window("y", new int[] {0})).contains(window);
        assertThat(facts.window("dx", new int[] {0})).isEmpty();
    }
}
