package chainrule.suites;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * What a specimen says about itself in {@code specimen.yaml}.
 *
 * @param title for a wrong one, how "your results equal those of a solution that …" goes on
 * @param hint what to look at
 * @param exercise the key of the exercise that it is about
 * @param loses the keys of the checks that it must lose
 */
public record Specimen(String title, String hint, String exercise, Set<String> loses) {

    public static Specimen of(SolutionFolder folder) {
        try {
            return new YAMLMapper()
                    .readValue(folder.path().resolve("specimen.yaml").toFile(), Specimen.class);
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " does not declare itself", e);
        }
    }
}
