package chainrule.grader.diagnosis;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Submission;
import java.util.function.Supplier;

/** The submission in a program of its own, for what is asked after judging. After its first death nothing is asked again. */
final class AskedAgain implements AutoCloseable {
    private final Supplier<Submission> submissions;
    private Submission again;
    private boolean isOver;

    AskedAgain(Supplier<Submission> submissions) {
        this.submissions = submissions;
    }

    /** The time that an exercise may take begins anew. */
    void nextExercise() {
        if (again != null) {
            again.nextExercise();
        }
    }

    boolean isOver() {
        return isOver;
    }

    /** Started only now: a right submission never needs it. */
    Submission submission() {
        if (again == null) {
            again = submissions.get();
        }
        return again;
    }

    /** After the death of a worker nothing is asked any more: each costs the time of a call, and no points hang on it. */
    <V> Answer<V> heard(Answer<V> answer) {
        isOver |= answer.fault().map(Fault::endsWorker).orElse(false);
        return answer;
    }

    @Override
    public void close() {
        if (again != null) {
            again.close();
        }
    }
}
