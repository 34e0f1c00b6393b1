package chainrule.grader.config;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.LimitSettings;
import chainrule.grader.config.Assignment.SubmissionWindow;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An assignment that is graded by a course's own JUnit tests, as staff describe it.
 *
 * @param title what students read above everything
 * @param points what all tests are worth together, in hundredths; empty for what they add up to
 * @param visibility of tests that do not say otherwise
 * @param hidden classes of tests, or single ones such as {@code DequeTests.order}, that only staff see
 * @param classes of the reference that tests may name; none for all
 * @param mustCompile whether a file with errors is left out whole, instead of keeping its intact methods
 * @param fullIsolation whether the platform must hold the highest level of isolation, instead of the second as well
 * @param limits what a submission may use; an exercise's seconds are those of the calls of one test
 * @param submissions how many are graded within a window of time, where that is limited
 * @param hash of the file
 */
public record SuiteAssignment(
        String title,
        OptionalInt points,
        Visibility visibility,
        List<String> hidden,
        List<String> classes,
        boolean mustCompile,
        boolean fullIsolation,
        LimitSettings limits,
        Optional<SubmissionWindow> submissions,
        String hash) {}
