package chainrule.acceptance;

import chainrule.grader.submission.Printing;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the calls that go through it. */
record CountedSubmission(Submission counted, AtomicInteger calls) implements Submission {

    @Override
    public <S> S implementing(Class<S> contract) {
        S implementation = counted.implementing(contract);
        return contract.cast(Proxy.newProxyInstance(
                contract.getClassLoader(), new Class<?>[] {contract}, (proxy, method, arguments) -> {
                    calls.incrementAndGet();
                    try {
                        return method.invoke(implementation, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    @Override
    public void nextExercise() {
        counted.nextExercise();
    }

    @Override
    public Remarks remarks() {
        return counted.remarks();
    }

    @Override
    public Printing printing() {
        return counted.printing();
    }

    @Override
    public void close() {
        counted.close();
    }
}
