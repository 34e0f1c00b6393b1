package chainrule.staff.solutions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What a style or a mistake declares about itself.
 *
 * @param title completes the sentence "your results equal those of a solution that …"; empty for styles
 * @param hint what to look at, without giving the code away; empty for styles
 * @param exercise the key of the exercise that it is a solution of
 * @param loses the checks that it must lose, by their keys
 * @param change what makes the reference this solution; empty when its files lie beside the declaration
 */
public record Specimen(
        String title,
        String hint,
        @JsonProperty(required = true) String exercise,
        @JsonProperty(required = true) List<String> loses,
        List<Change> change) {

    /** Fills in what styles leave out. */
    public Specimen {
        title = title == null ? "" : title;
        hint = hint == null ? "" : hint.strip();
        loses = List.copyOf(loses);
        change = change == null ? List.of() : List.copyOf(change);
    }
}
