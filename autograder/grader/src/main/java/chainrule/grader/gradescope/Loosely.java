package chainrule.grader.gradescope;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads fields whose types the platform changes: a number may stand in quotation marks, anything may be null. */
final class Loosely {
    private Loosely() {}

    static OptionalDouble number(JsonNode field) {
        try {
            double number = Double.parseDouble(field.asText(""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException none) {
            return OptionalDouble.empty();
        }
    }

    static Optional<Instant> time(JsonNode field) {
        try {
            return Optional.of(OffsetDateTime.parse(field.asText("")).toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    static boolean truth(JsonNode field) {
        return field.asBoolean(false);
    }
}
