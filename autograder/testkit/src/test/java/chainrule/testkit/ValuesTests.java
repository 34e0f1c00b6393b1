package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.junit.jupiter.api.Test;

class ValuesTests {

    private record Pair(double left, double right) {}

    @Test
    void valuesKeepTheirOrder() {
        assertThat(Values.of("y", 1.0).and("dx", 2.0).and("dw", null).byName())
                .containsExactly(entry("y", 1.0), entry("dx", 2.0), entry("dw", null));
    }

    @Test
    void componentsOfARecordAreRead() {
        Pair pair = new Pair(1, 2);
        assertThat(Values.of("left", pair, Pair::left)
                        .and("right", pair, Pair::right)
                        .byName())
                .containsExactly(entry("left", 1.0), entry("right", 2.0));
    }

    @Test
    void componentsOfNothingAreNothing() {
        assertThat(Values.of("left", (Pair) null, Pair::left)
                        .and("right", (Pair) null, Pair::right)
                        .byName())
                .containsExactly(entry("left", null), entry("right", null));
    }
}
