package chainrule.staff.engines;

import chainrule.grader.grading.Host;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.junit.SuiteGrading;
import chainrule.grader.junit.SuiteReport;
import chainrule.grader.junit.SuiteResults;
import chainrule.staff.graded.SuiteRecords;
import java.nio.file.Path;

/**
 * A course that is graded by JUnit tests of its own: each submission has its processes to itself.
 *
 * @param course what is graded
 * @param host where
 */
public record SubjectOfTests(SuiteCourse course, Host host) implements Subject {
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
        course.built();
    }

    @Override
    public Desk open(boolean many) {
        prepare();
        return new OneByOne(course, host);
    }

    private record OneByOne(SuiteCourse course, Host host) implements Desk {
        @Override
        public Graded grade(Path submission, int earlier) {
            SuiteReport report = SuiteGrading.grade(course, host, submission);
            return new Graded(SuiteResults.of(report), asked -> SuiteRecords.of(asked, report));
        }

        @Override
        public void close() {
            // nothing outlives a submission
        }
    }
}
