package chainrule.staff.suites;

import chainrule.staff.solutions.Change;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a specimen of a course with JUnit tests declares about itself.
 *
 * @param title completes the sentence "a solution that …"
 * @param loses the tests that it does not pass whole, such as {@code DequeTests.order}
 * @param change what makes the reference this solution; left out when its files lie beside the declaration
 */
public record SuiteSpecimen(
        @JsonProperty(required = true) String title,
        @JsonProperty(required = true) List<String> loses,
        List<Change> change) {

    /** Fills in what is left out. */
    public SuiteSpecimen {
        loses = List.copyOf(loses);
        change = change == null ? List.of() : List.copyOf(change);
    }
}
