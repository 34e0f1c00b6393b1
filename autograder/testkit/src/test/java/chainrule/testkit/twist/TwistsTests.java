package chainrule.testkit.twist;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.twist.Twist.Way;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwistsTests {
    private static final List<String> NAMES = List.of("h_t", "x_t");

    private static Twists with(Twist... twists) {
        return Twists.of(List.of(twists));
    }

    @Test
    void anotherNumberStandsInPlaceOfOne() {
        Twist other = new Twist("h_(t-1)", Way.REPLACED, 0, "x_t");
        assertThat(with().instead("h_(t-1)", 1, NAMES, 2, 3)).isEqualTo(1);
        assertThat(with(other).instead("h_(t-1)", 1, NAMES, 2, 3)).isEqualTo(3);
        assertThat(other.clause()).isEqualTo("x_t stands in place of h_(t-1)");
    }

    @Test
    void aPlaceHasTwistsOfItsNumberAndOthersInItsPlace() {
        Set<Twist> taken = new LinkedHashSet<>();
        Twists steps = Twists.takenDown(taken);
        steps.factor("h_(t-1)", steps.instead("h_(t-1)", 1, NAMES, 2, 3));
        assertThat(taken)
                .contains(
                        new Twist("h_(t-1)", Way.REPLACED, 0, "h_t"),
                        Twist.of("h_(t-1)", Way.SQUARED),
                        Twist.of("h_(t-1)", Way.NONE))
                .doesNotContain(Twist.of("h_(t-1)", Way.ABSENT));
    }

    @Test
    void anAmountHasNoOtherSizes() {
        Set<Twist> taken = new LinkedHashSet<>();
        Twists.takenDown(taken).with("W", 5).amount("s", 2);
        assertThat(taken).isNotEmpty().allMatch(twist -> twist.other().isEmpty());
        assertThat(with(Twist.of("s", Way.LESS)).amount("s", 2)).isEqualTo(1);
        assertThat(with(Twist.of("s", Way.HALVED)).amount("s", 4)).isEqualTo(2);
        assertThat(with(Twist.of("d", Way.HALVED)).amount("s", 4)).isEqualTo(4);
    }

    @Test
    void aNumberIsMultipliedByAnother() {
        Twists steps = with(new Twist("dw", Way.TIMES, 0, "the learning rate")).counting("the learning rate", 0.25);
        assertThat(steps.term("dw", 8)).isEqualTo(2);
    }
}
