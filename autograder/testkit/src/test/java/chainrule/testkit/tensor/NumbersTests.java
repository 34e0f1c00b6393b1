package chainrule.testkit.tensor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumbersTests {

    private record Inner(double[] b, int whole) {}

    private record Outer(double[][] x, Inner inner, double rate, double[] none, String word) {}

    private static Outer outer() {
        return new Outer(new double[][] {{1, 2}, {3}}, new Inner(new double[] {4}, 7), 5, null, "same");
    }

    @Test
    void everyDoubleIsReplacedInOrder() {
        List<Double> seen = new ArrayList<>();
        Outer doubled = Numbers.map(outer(), number -> {
            seen.add(number);
            return 2 * number;
        });
        assertThat(seen).containsExactly(1.0, 2.0, 3.0, 4.0, 5.0);
        assertThat(doubled.x()).isDeepEqualTo(new double[][] {{2, 4}, {6}});
        assertThat(doubled.inner().b()).containsExactly(8);
        assertThat(doubled.rate()).isEqualTo(10);
    }

    @Test
    void whatIsNoDoubleStays() {
        Outer copy = Numbers.map(outer(), number -> 0);
        assertThat(copy.inner().whole()).isEqualTo(7);
        assertThat(copy.none()).isNull();
        assertThat(copy.word()).isEqualTo("same");
    }

    @Test
    void theOriginalStaysAsItIs() {
        Outer original = outer();
        Numbers.map(original, number -> 0);
        assertThat(original).usingRecursiveComparison().isEqualTo(outer());
    }

    @Test
    void countIsTheNumberOfDoubles() {
        assertThat(Numbers.count(outer())).isEqualTo(5);
    }

    @Test
    void arraysAreNamedInOrder() {
        assertThat(Numbers.arrays(outer())).map(Numbers.Named::name).containsExactly("x", "b", "rate", "none");
        assertThat(Numbers.arrays(outer()))
                .last()
                .extracting(Numbers.Named::value)
                .isNull();
    }
}
