package chainrule.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTests {

    @ParameterizedTest
    @CsvSource({
        "0.0, 0",
        "-0.0, -0",
        "1.0, 1",
        "-2.5, -2.5",
        "0.1, 0.1",
        "0.30000000000000004, 0.3",
        "1234567.0, 1234570",
        "12345678.0, 1.23457e7",
        "-99999996.0, -1e8",
        "0.0001, 0.0001",
        "0.00001, 1e-5",
        "1.00000949E-9, 1.00001e-9",
        "0.999999501, 1",
        "4.9E-324, 4.94066e-324",
        "1.7976931348623157E308, 1.79769e308",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity"
    })
    void numbersHaveSixSignificantDigits(double number, String text) {
        assertThat(Figures.number(number)).isEqualTo(text);
    }

    @Test
    void theLocaleDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(Figures.number(1234.5)).isEqualTo("1234.5");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void shapesAreInParenthesesAndPlacesInBrackets() {
        assertThat(Figures.shape(1, 2, 3)).isEqualTo("(1, 2, 3)");
        assertThat(Figures.shape()).isEqualTo("()");
        assertThat(Figures.place(0, 1, 2)).isEqualTo("[0][1][2]");
        assertThat(Figures.place()).isEmpty();
    }

    @Test
    void countsAgreeWithTheirNouns() {
        assertThat(Figures.count(1, "entry")).isEqualTo("1 entry");
        assertThat(Figures.count(2, "entry")).isEqualTo("2 entries");
        assertThat(Figures.count(0, "case")).isEqualTo("0 cases");
    }
}
