package chainrule.suites.convolution;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Padding;
import chainrule.suites.convolution.ConvolutionCase.Backward;
import chainrule.testkit.Property;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import java.util.List;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** What properties of a convolution promise beyond the traits of their cases. */
class PropertiesTests {
    private static final int MANY = 500;

    @Test
    void channelsAreNotAsManyAsFilters() {
        assertThatDrawn(Properties.SEVERAL_CHANNELS)
                .map(Layout::counts)
                .allSatisfy(counts -> assertThat(counts.channels()).isNotEqualTo(counts.filters()));
    }

    @Test
    void nonSquareKernelsAndInputsAreUnlikeOnTheAxes() {
        assertThatDrawn(Properties.NON_SQUARE)
                .map(layout -> layout.backward(() -> 1).facts().traits())
                .allMatch(traits -> traits.contains("a kernel that is not square"));
    }

    @Test
    void stridesDoNotDivide() {
        assertThatDrawn(Properties.STRIDES)
                .map(layout -> layout.backward(() -> 1).facts().traits())
                .allMatch(traits -> traits.contains("rows or columns that no window reaches"));
    }

    @Test
    void circularPaddingIsUnlikeOnOppositeSides() {
        assertThatDrawn(Properties.CIRCULAR)
                .map(layout -> layout.geometry().padding())
                .allSatisfy(padding -> {
                    assertThat(padding.top()).isNotEqualTo(padding.bottom());
                    assertThat(padding.left()).isNotEqualTo(padding.right());
                });
    }

    @Test
    void zeroPaddingIsOnEverySide() {
        assertThatDrawn(Properties.PADDING)
                .map(layout -> layout.geometry().padding())
                .map(Padding::top)
                .allMatch(rows -> rows > 0);
    }

    @Test
    void groupsHaveSeveralChannelsAndFiltersEach() {
        assertThatDrawn(Properties.IN_GROUPS).allSatisfy(layout -> {
            int groups = layout.geometry().groups();
            assertThat(layout.counts().channels() / groups).isGreaterThan(1);
            assertThat(layout.counts().filters() / groups).isGreaterThan(1);
        });
    }

    /** A multiplication takes a plain loop about a nanosecond. */
    @Test
    void differencingTheLargeCaseTakesMinutesWhereBackPropagationTakesAMoment() {
        Backward large = Properties.LARGE.layouts().apply(new Draw(0)).backward(() -> 1);
        long taps = (long) large.w()[0].length * large.w()[0][0].length * large.w()[0][0][0].length;
        long forward = count(large.dy()) * taps;
        assertThat(2 * forward).isLessThan(6_000_000);
        assertThat(2 * forward * (count(large.x()) + count(large.w()))).isGreaterThan(150_000_000_000L);
    }

    private record Alone(double[][][][] array) {}

    private static long count(double[][][][] array) {
        return Numbers.count(new Alone(array));
    }

    private static ListAssert<Layout> assertThatDrawn(Property<Layout> property) {
        List<Layout> drawn = LongStream.range(0, MANY)
                .mapToObj(Draw::new)
                .map(property.layouts())
                .toList();
        return assertThat(drawn);
    }
}
