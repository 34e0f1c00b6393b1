package chainrule.staff.engines;

import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.message.Message;
import chainrule.staff.graded.SubmissionRecord;
import java.nio.file.Path;
import java.util.OptionalDouble;

/**
 * A course that is graded by checks: one grader, with one compiler.
 *
 * @param course what is graded
 * @param host where
 */
public record SubjectOfChecks(Course course, Host host) implements Subject {
    @Override
    public String mark() {
        return course.mark();
    }

    @Override
    public double mostSeconds() {
        return course.assignment().limits().totalSeconds();
    }

    @Override
    public void prepare() {
        course.keepAnswers();
    }

    @Override
    public Desk open(boolean many) {
        return new OneGrader(many ? Grader.ofMany(course, host) : Grader.of(course, host));
    }

    private record OneGrader(Grader grader) implements Desk {
        @Override
        public Graded grade(Path submission, int earlier) {
            Message message = Message.of(grader.grade(Order.of(submission).after(earlier)));
            return new Graded(
                    ResultsOf.message(message, grader.showing(), OptionalDouble.empty()),
                    asked -> SubmissionRecord.of(asked, message));
        }

        @Override
        public void close() {
            grader.close();
        }
    }
}
