package chainrule.grader.verdict;

import chainrule.grader.submission.Printing;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;

/** A submission that is an object of this process. */
final class FakeSubmission implements Submission {
    private final Printing printing = new Printing();
    private final Remarks remarks = new Remarks();
    private final Object implementation;

    FakeSubmission(Object implementation) {
        this.implementation = implementation;
    }

    @Override
    public <S> S implementing(Class<S> contract) {
        return contract.cast(implementation);
    }

    @Override
    public Remarks remarks() {
        return remarks;
    }

    @Override
    public Printing printing() {
        return printing;
    }

    @Override
    public void close() {}
}
