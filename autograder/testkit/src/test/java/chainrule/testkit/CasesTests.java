package chainrule.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Seeds;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class CasesTests {
    private static final IntFunction<Draw> DRAWS = index -> new Seeds("secret").draw("check", index);

    @Test
    void eachPlaceHasItsOwnDraw() {
        List<Posed<Long>> cases = Cases.drawn(3, Draw::bits).make(DRAWS);
        assertThat(cases).map(Posed::given).containsExactly(bits(0), bits(1), bits(2));
        assertThat(cases).map(Posed::origin).containsOnly("");
    }

    @Test
    void placesGoOnWhereOtherCasesFollow() {
        Cases<Long> two = Cases.drawn(2, Draw::bits);
        assertThat(two.and(Cases.fixed(List.of(new Posed<>("sheet", 7L))))
                        .and(two)
                        .make(DRAWS))
                .map(Posed::given)
                .containsExactly(bits(0), bits(1), 7L, bits(3), bits(4));
    }

    @Test
    void everyFourthCaseIsGaussian() {
        List<Posed<Boolean>> cases = Cases.mostlyDyadic(8, draw -> 16, (scale, numbers) -> {
                    double sixteenths = scale * numbers.getAsDouble();
                    return sixteenths == Math.rint(sixteenths);
                })
                .make(DRAWS);
        assertThat(cases).map(Posed::given).containsExactly(true, true, true, false, true, true, true, false);
    }

    private static long bits(int index) {
        return DRAWS.apply(index).bits();
    }
}
