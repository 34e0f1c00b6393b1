package chainrule.grader.config;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The assignment as staff describe it.
 *
 * @param title what students read above everything
 * @param exercises in the order in which they are numbered, from 1
 * @param waived keys of checks, such as {@code linear-rnn.loss}, whose points everyone gets
 * @param anyTie whether, in max pooling, any of several equal maxima may take the gradient
 * @param mustCompile whether a file with errors is left out whole, instead of keeping its intact methods
 * @param fullIsolation whether the platform must hold the highest level of isolation, instead of the second as well
 * @param limits what a submission may use
 * @param secret from which the random cases are drawn; the same secret gives the same cases
 * @param submissions how many are graded within a window of time, where that is limited
 * @param showing how results are laid out where a platform offers more than one way
 * @param hash of the file, so that two results can be told to come from one configuration
 */
public record Assignment(
        String title,
        List<ChosenExercise> exercises,
        Set<String> waived,
        boolean anyTie,
        boolean mustCompile,
        boolean fullIsolation,
        LimitSettings limits,
        String secret,
        Optional<SubmissionWindow> submissions,
        Showing showing,
        String hash) {

    /**
     * How results are laid out.
     *
     * @param byExercise whether an exercise is one test, instead of each of its checks
     * @param leaderboard what students are compared by, in the order of its columns; empty for no leaderboard
     */
    public record Showing(boolean byExercise, List<Column> leaderboard) {
        /** A test for each check, and no leaderboard. */
        public static final Showing USUAL = new Showing(false, List.of());
    }

    /** A column of a leaderboard. */
    public enum Column {
        /** Points of the checks that students see at once. */
        POINTS,
        /** How many exercises earn everything, among those that students see at once. */
        EXERCISES,
        /** How long the grading took; the fewer the better. */
        SECONDS
    }

    /**
     * How many submissions are graded.
     *
     * @param most how many
     * @param hours within how long
     */
    public record SubmissionWindow(int most, int hours) {}

    /**
     * An exercise that counts.
     *
     * @param exercise the key of an exercise
     * @param points what it is worth, in hundredths of a point
     * @param visibility of its checks
     * @param hidden keys, within the exercise, of checks that only staff see
     * @param feedback how much of a message a student is shown
     * @param marking what else is said of its points
     */
    public record ChosenExercise(
            String exercise,
            int points,
            Visibility visibility,
            Set<String> hidden,
            FeedbackLevels feedback,
            Marking marking) {

        /**
         * An exercise like most.
         *
         * @param exercise the key of an exercise
         * @param points what it is worth, in hundredths of a point
         * @param visibility of its checks
         * @param hidden keys, within the exercise, of checks that only staff see
         * @param feedback how much of a message a student is shown
         */
        public ChosenExercise(
                String exercise, int points, Visibility visibility, Set<String> hidden, FeedbackLevels feedback) {
            this(exercise, points, visibility, hidden, feedback, Marking.USUAL);
        }

        /**
         * Who sees a check.
         *
         * @param check its key within the exercise
         * @return the visibility
         */
        public Visibility of(String check) {
            return hidden.contains(check) ? Visibility.HIDDEN : visibility;
        }
    }

    /**
     * What is said of the points of an exercise.
     *
     * @param extra whether they come on top of what the assignment is worth
     * @param tags what each of its tests is marked with, for staff who filter results
     */
    public record Marking(boolean extra, List<String> tags) {
        /** Points that count, and no tags. */
        public static final Marking USUAL = new Marking(false, List.of());
    }

    /**
     * What the assignment is worth on a platform.
     *
     * @return hundredths of a point, without extra credit
     */
    public int regularPoints() {
        return exercises.stream()
                .filter(chosen -> !chosen.marking().extra())
                .mapToInt(ChosenExercise::points)
                .sum();
    }

    /**
     * What can be earned beyond that.
     *
     * @return hundredths of a point
     */
    public int extraPoints() {
        return exercises.stream().mapToInt(ChosenExercise::points).sum() - regularPoints();
    }

    /**
     * What a submission may use.
     *
     * @param callSeconds wall time of one call
     * @param compileSeconds wall time of compiling
     * @param exerciseSeconds wall time of all calls of one exercise
     * @param totalSeconds wall time of the whole grading
     * @param heapMegabytes the worker's heap
     */
    public record LimitSettings(
            double callSeconds,
            double compileSeconds,
            double exerciseSeconds,
            double totalSeconds,
            int heapMegabytes) {}

    /**
     * This assignment with other limits.
     *
     * @param other what a submission may use
     * @return a copy
     */
    public Assignment with(LimitSettings other) {
        return new Assignment(
                title,
                exercises,
                waived,
                anyTie,
                mustCompile,
                fullIsolation,
                other,
                secret,
                submissions,
                showing,
                hash);
    }

    /**
     * This assignment with other exercises, and nothing waived.
     *
     * @param others in the order in which they are numbered
     * @return a copy
     */
    public Assignment with(List<ChosenExercise> others) {
        return new Assignment(
                title,
                others,
                Set.of(),
                anyTie,
                mustCompile,
                fullIsolation,
                limits,
                secret,
                submissions,
                showing,
                hash);
    }

    /**
     * This assignment with other random cases.
     *
     * @param other from which they are drawn
     * @return a copy
     */
    public Assignment withSecret(String other) {
        return new Assignment(
                title,
                exercises,
                waived,
                anyTie,
                mustCompile,
                fullIsolation,
                limits,
                other,
                submissions,
                showing,
                hash);
    }
}
