package chainrule.grader;

import chainrule.grader.config.InvalidAssignmentException;
import chainrule.grader.gradescope.EarlierSubmission;
import chainrule.grader.gradescope.Metadata;
import chainrule.grader.gradescope.Platform;
import chainrule.grader.gradescope.RepeatedResults;
import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.SubmissionLimit;
import chainrule.grader.grading.Course;
import chainrule.grader.submission.HarnessFault;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** What stands in for a grading when a submission is one more than the configuration allows within a window of time. */
final class AgainRun {
    private AgainRun() {}

    /** Writes the results of the submission before and says so, when this one is not to be graded. */
    static boolean isRepeated(Platform platform, Metadata metadata, Supplier<Course> course) {
        Optional<SubmissionLimit> limit =
                limit(course).filter(found -> found.waitAfter(metadata).isPresent());
        Optional<EarlierSubmission> latest = metadata.latest();
        if (limit.isEmpty() || latest.isEmpty()) {
            return false;
        }
        platform.lockDown();
        new ResultsFile(platform.results()).write(RepeatedResults.of(latest.get(), limit.get(), metadata));
        System.out.println("Not graded: one submission more than the configuration allows. The results are those of"
                + " the submission before.");
        return true;
    }

    /** A configuration that cannot be read is the grading's to complain about. */
    private static Optional<SubmissionLimit> limit(Supplier<Course> course) {
        try {
            return course.get()
                    .assignment()
                    .submissions()
                    .map(window -> new SubmissionLimit(window.most(), Duration.ofHours(window.hours())));
        } catch (HarnessFault | InvalidAssignmentException unreadable) {
            return Optional.empty();
        }
    }
}
