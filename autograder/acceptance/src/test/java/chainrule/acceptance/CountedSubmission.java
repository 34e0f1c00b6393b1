package chainrule.acceptance;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Submission;
import java.lang.reflect.Method;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls that go through it. */
record CountedSubmission(Submission counted, AtomicInteger calls) implements Submission {

    @Override
    public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
        calls.incrementAndGet();
        return counted.call(contract, method, arguments, most);
    }

    @Override
    public void nextExercise() {
        counted.nextExercise();
    }

    @Override
    public void close() {
        counted.close();
    }
}
