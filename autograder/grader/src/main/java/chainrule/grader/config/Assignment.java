package chainrule.grader.config;

import java.util.List;

/**
 * The assignment as staff describe it.
 *
 * @param title what students read above everything
 * @param exercises in the order in which they are numbered, from 1
 * @param limits what a submission may use
 * @param mustCompile whether a file with errors is left out whole, instead of keeping its intact methods
 * @param secret from which the random cases are drawn; the same secret gives the same cases
 * @param hash of the file, so that two results can be told to come from one configuration
 */
public record Assignment(
        String title,
        List<ChosenExercise> exercises,
        LimitSettings limits,
        boolean mustCompile,
        String secret,
        String hash) {

    /**
     * An exercise that counts.
     *
     * @param exercise the key of a suite
     * @param points what it is worth, in hundredths of a point
     */
    public record ChosenExercise(String exercise, int points) {}

    /**
     * What a submission may use.
     *
     * @param callSeconds wall time of one call
     * @param compileSeconds wall time of compiling
     * @param heapMegabytes the worker's heap
     */
    public record LimitSettings(double callSeconds, double compileSeconds, int heapMegabytes) {}
}
