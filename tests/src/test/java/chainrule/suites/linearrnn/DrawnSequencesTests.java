package chainrule.suites.linearrnn;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.linearrnn.Layout.Start;
import chainrule.testkit.draw.Draw;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;

/** Every layout shows its property and nothing else. */
class DrawnSequencesTests {
    private static final int MANY = 500;

    @Test
    void oneStepIsOneStep() {
        assertThatDrawn(DrawnSequences::oneStep).containsOnly(new Layout(1, Start.ZERO));
    }

    @Test
    void severalStepsAreMoreThanTwoFromZero() {
        assertThatDrawn(DrawnSequences::severalSteps).allSatisfy(layout -> {
            assertThat(layout.steps()).isBetween(3, DrawnSequences.MOST_STEPS);
            assertThat(layout.start()).isEqualTo(Start.ZERO);
        });
    }

    @Test
    void onlyTheInitialStateIsNotZero() {
        assertThatDrawn(DrawnSequences::initialState).map(Layout::start).containsOnly(Start.NUMBER);
        assertThat(new Layout(3, Start.ZERO).forward(() -> 1).h0()).isZero();
        assertThat(new Layout(3, Start.NUMBER).forward(() -> 1).h0()).isEqualTo(1);
    }

    @Test
    void numbersAreQuartersOfBothSignsAndNeverZero() {
        Draw draw = new Draw(0);
        assertThat(LongStream.range(0, MANY)
                        .mapToObj(any -> 4 * DrawnSequences.quarters(draw))
                        .distinct()
                        .toList())
                .containsExactlyInAnyOrder(-6.0, -5.0, -4.0, -3.0, -2.0, -1.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0);
    }

    private static ListAssert<Layout> assertThatDrawn(Function<Draw, Layout> layouts) {
        return assertThat(
                LongStream.range(0, MANY).mapToObj(Draw::new).map(layouts).toList());
    }
}
