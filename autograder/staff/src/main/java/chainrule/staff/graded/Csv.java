package chainrule.staff.graded;

import java.util.List;
import java.util.stream.Collectors;

/** Comma-separated values as RFC 4180 has them, harmless to a spreadsheet: no cell of text is taken for a formula. */
public final class Csv {
    private static final String STARTS_A_FORMULA = "=+-@\t\r\n";

    private final StringBuilder text = new StringBuilder();

    /**
     * Adds a row.
     *
     * @param cells texts, and {@link Double}s or {@link Integer}s, which stay numbers
     * @return this
     */
    public Csv row(List<?> cells) {
        text.append(cells.stream().map(Csv::cell).collect(Collectors.joining(",")))
                .append("\r\n");
        return this;
    }

    private static String cell(Object value) {
        if (value instanceof Number) {
            return value.toString();
        }
        String plain = value.toString();
        String harmless = !plain.isEmpty() && STARTS_A_FORMULA.indexOf(plain.charAt(0)) >= 0 ? "'" + plain : plain;
        boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
