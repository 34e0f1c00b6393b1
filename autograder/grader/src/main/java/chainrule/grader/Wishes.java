package chainrule.grader;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the caller of a run asks for.
 *
 * @param submission the folder to grade
 * @param seed replaces the configuration's secret
 * @param only grade only the exercise or check of this number, such as {@code 2} or {@code 2.3}
 * @param results where to write results.json
 * @param showProgress whether somebody waits at a terminal
 * @param surroundings where the run takes place
 */
public record Wishes(
        Path submission,
        Optional<String> seed,
        Optional<String> only,
        Optional<Path> results,
        boolean showProgress,
        Surroundings surroundings) {

    /**
     * Grade a folder and write the results to a file.
     *
     * @param submission the folder
     * @param results the file
     * @return nothing else asked for
     */
    public static Wishes grade(Path submission, Path results) {
        return new Wishes(
                submission, Optional.empty(), Optional.empty(), Optional.of(results), false, Surroundings.LOCAL);
    }

    /**
     * Grade a folder and write nothing.
     *
     * @param submission the folder
     * @param seed replaces the configuration's secret
     * @param only grade only the exercise or check of this number
     * @return nothing else asked for
     */
    public static Wishes look(Path submission, Optional<String> seed, Optional<String> only) {
        return new Wishes(submission, seed, only, Optional.empty(), false, Surroundings.LOCAL);
    }

    /**
     * These wishes elsewhere.
     *
     * @param other where
     * @return a copy
     */
    public Wishes in(Surroundings other) {
        return new Wishes(submission, seed, only, results, showProgress, other);
    }

    boolean wants(String number) {
        return only.map(wanted -> number.equals(wanted) || number.startsWith(wanted + "."))
                .orElse(true);
    }
}
