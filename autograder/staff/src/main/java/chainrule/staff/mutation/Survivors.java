package chainrule.staff.mutation;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** The reviewed list of changes that compute the same thing, with the reason why each does. */
final class Survivors {
    private static final String FILE = "survivors.yaml";

    private Survivors() {}

    /**
     * An entry of the list.
     *
     * @param in class and method
     * @param line the text of the source line
     * @param what what PIT did to it
     * @param number among the changes that are alike in all of the above; 1 goes without saying
     * @param because why the results are the same
     */
    record Entry(String in, String line, String what, int number, String because) {

        MutantName change() {
            int dot = in.lastIndexOf('.');
            return new MutantName(in.substring(0, dot), in.substring(dot + 1), line, what, Math.max(1, number));
        }
    }

    /** The reasons by change. */
    static Map<MutantName, String> reviewed() {
        try (InputStream in = Survivors.class.getResourceAsStream(FILE)) {
            Map<MutantName, String> reasons = new LinkedHashMap<>();
            Arrays.stream(new YAMLMapper().readValue(in, Entry[].class))
                    .forEach(
                            entry -> reasons.put(entry.change(), entry.because().strip()));
            return reasons;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }
}
