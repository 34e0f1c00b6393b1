package chainrule.staff.engines;

import chainrule.grader.gradescope.Results;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Asked;
import java.nio.file.Path;
import java.util.function.Function;

/** What a class is graded by: checks, or a course's own tests. */
public interface Subject {
    /**
     * All that a grading depends on beside the submission and the level of isolation.
     *
     * @return a text that is another one when any of it is
     */
    String mark();

    /**
     * How long a grading may take.
     *
     * @return seconds
     */
    double mostSeconds();

    /** Works out now what of many processes would otherwise each have to. */
    void prepare();

    /**
     * Begins to grade.
     *
     * @param many whether many submissions follow
     * @return to be closed after the last
     */
    Desk open(boolean many);

    /** Where submissions are graded, several at a time. */
    interface Desk extends AutoCloseable {
        /**
         * Grades one.
         *
         * @param submission a folder
         * @param earlier how many submissions of the same student came before it
         * @return what came of it
         */
        Graded grade(Path submission, int earlier);

        @Override
        void close();
    }

    /**
     * What came of a submission.
     *
     * @param results for the platform
     * @param record for the class, once it is known what was asked
     */
    record Graded(Results results, Function<Asked, SubmissionRecord> record) {}
}
