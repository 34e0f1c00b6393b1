package chainrule.grader.specimen;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * The file {@code specimen.yaml} of a solution of ours.
 *
 * @param title completes the sentence "your results equal those of a solution that …"; empty for right solutions
 * @param hint what to look at, without giving the code away; empty for right solutions
 * @param exercise the key of the exercise that it is a solution of
 * @param loses the checks that it must lose, by the names of the suite's methods
 */
public record Specimen(
        String title,
        String hint,
        @JsonProperty(required = true) String exercise,
        @JsonProperty(required = true) List<String> loses) {
    /** The name of the file. */
    public static final String FILE = "specimen.yaml";

    /** What the methods end with whose checks are there for the time that they take. */
    public static final String LARGE = "Large";

    private static final YAMLMapper YAML = new YAMLMapper();

    /** Fills in what right solutions leave out. */
    public Specimen {
        title = title == null ? "" : title;
        hint = hint == null ? "" : hint;
        loses = List.copyOf(loses);
    }

    /**
     * Whether its results are right and only come too late. They tell it from no other right solution.
     *
     * @return true when it loses nothing but large checks
     */
    public boolean isOnlySlow() {
        return !loses.isEmpty() && loses.stream().allMatch(check -> check.endsWith(LARGE));
    }

    /**
     * Reads a specimen's file.
     *
     * @param in its bytes
     * @return the specimen
     * @throws IOException when it cannot be read, or says something unknown
     */
    public static Specimen read(InputStream in) throws IOException {
        return YAML.readValue(in, Specimen.class);
    }
}
