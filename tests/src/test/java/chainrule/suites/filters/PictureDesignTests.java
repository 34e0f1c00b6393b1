package chainrule.suites.filters;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.suites.DeclaredChecks;
import chainrule.suites.Pairs;
import chainrule.suites.filters.FilterCase.Picture;
import chainrule.suites.filters.FilterCase.Response;
import chainrule.suites.filters.FilterCase.Signal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which cases the checks of filters pose, whatever the seed. */
class PictureDesignTests {

    @Test
    void everyPairOfValuesOccurs() {
        new Pairs<>("fir-filters", Picture.class, PictureDesignTests::values).assertThatAllOccur(pair -> true);
    }

    private static Map<String, Object> values(Picture given) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kernel rows", Math.min(given.h().length, 7));
        values.put("kernel columns", Math.min(given.h()[0].length, 7));
        values.put("stride of rows", given.stride().height());
        values.put("stride of columns", given.stride().width());
        values.put("padding of rows", given.padding().height());
        values.put("padding of columns", given.padding().width());
        return values;
    }

    @Test
    void signalsAndFiltersAreOfOneStepOrManyAndOfOneLength() {
        assertThat(DeclaredChecks.of("fir-filters").<Signal>cases("convolution", "any"))
                .anyMatch(posed -> posed.given().x().length == 1)
                .anyMatch(posed -> posed.given().x().length > 1
                        && posed.given().x().length == posed.given().h().length)
                .anyMatch(
                        posed -> posed.given().x().length > 16 && posed.given().h().length > 16);
    }

    @Test
    void ratiosAreOfBothSigns() {
        assertThat(DeclaredChecks.of("fir-filters").<Response>cases("response-shift", "any"))
                .anyMatch(posed -> posed.given().ratio() < 0)
                .anyMatch(posed -> posed.given().ratio() > 0)
                .anyMatch(posed -> posed.given().pulse().start() < 0);
    }
}
