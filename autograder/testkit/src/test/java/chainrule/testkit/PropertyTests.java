package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Fill;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class PropertyTests {
    private static final IntFunction<Draw> DRAWS = index -> new Draw(index);

    private record Vector(double[] x) implements Case {
        static Vector filled(int length, DoubleSupplier numbers) {
            return new Vector(Fill.with(numbers, length));
        }
    }

    private static final Property<Integer> SHORT = Property.of("short", draw -> 1, 1);
    private static final Property<Integer> LONG =
            Property.of("long", draw -> draw.between(3, 4), 3, 2).told("more than one entry");

    private static Cases<Vector> cases(Property<Integer> property) {
        return property.mostlyDyadic(4, Vector::filled, () -> Fill.counting(0));
    }

    @Test
    void casesAreDrawnFromItsLayoutsAndSmallOnesComeInOrderOfSize() {
        assertThat(cases(LONG).make(DRAWS)).hasSize(4).allMatch(posed -> posed.given().x.length >= 3);
        assertThat(cases(LONG).rungs()).map(Vector::x).containsExactly(new double[] {1, 2}, new double[] {1, 2, 3});
        assertThat(cases(LONG).traits()).containsExactly("more than one entry");
    }

    @Test
    void smallCasesOfOthersJoinItsOwn() {
        assertThat(cases(LONG.shownBy(SHORT)).rungs())
                .map(given -> given.x.length)
                .containsExactly(1, 2, 3);
    }

    @Test
    void whatIsBuiltOnItHasItsTraitsToo() {
        Property<Integer> longer = LONG.also("more than four entries", "longer", draw -> 5, 5);
        assertThat(longer.traits()).containsExactly("more than one entry", "more than four entries");
        assertThat(longer.rungs()).containsExactly(5);
    }

    @Test
    void partsOfCasesKeepTheirTraitsAndTheirSmallCasesAreSorted() {
        Cases<Vector> both = cases(LONG).and(cases(SHORT));
        assertThat(both.parts()).map(Cases::traits).containsExactly(LONG.traits(), List.of());
        assertThat(both.rungs()).map(given -> given.x.length).containsExactly(1, 2, 3);
        assertThat(both.make(DRAWS)).hasSize(8);
    }
}
