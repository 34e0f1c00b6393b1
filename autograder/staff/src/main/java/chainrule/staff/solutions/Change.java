package chainrule.staff.solutions;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * An exact replacement in a file of the reference.
 *
 * @param in the name of the file; absent for the one that implements the exercise
 * @param replace what stands there exactly once; of several lines, those after the first are indented as in the file,
 *     but for what indents all of them
 * @param by what stands there instead, indented likewise; nothing when it is left out
 */
public record Change(
        String in, @JsonProperty(required = true) String replace, String by) {

    /** A block of YAML ends with a line end, which is not meant. */
    public Change {
        replace = replace.strip();
        by = by == null ? "" : by.strip();
    }
}
