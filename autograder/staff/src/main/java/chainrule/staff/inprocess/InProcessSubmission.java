package chainrule.staff.inprocess;

import chainrule.grader.submission.Contract;
import chainrule.grader.submission.ContractProxy;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Faults;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Printing;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.submission.SubmissionFault;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.ContractMethods;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.worker.submission.RunningCall;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;

/** Runs a solution of ours on the calling thread: what a worker does with a call, without the worker. */
public final class InProcessSubmission implements Submission {
    private final Contract contract;
    private final chainrule.worker.submission.Submission loaded;
    private final List<ClassFile> classes;
    private final Remarks remarks = new Remarks();
    private final Printing printing = new Printing();

    /**
     * A solution.
     *
     * @param contract the interfaces
     * @param classes its class files
     */
    public InProcessSubmission(Contract contract, List<ClassFile> classes) {
        this.contract = contract;
        this.classes = classes;
        try {
            this.loaded = new chainrule.worker.submission.Submission(classes, List.of(contract.names()));
        } catch (ClassNotFoundException e) {
            throw new HarnessFault("an interface of the contract is not there", e);
        }
    }

    @Override
    public <S> S implementing(Class<S> wanted) {
        return ContractProxy.of(wanted, this::call, remarks);
    }

    @Override
    public Remarks remarks() {
        return remarks;
    }

    /** Nothing is ever in it: what runs on this thread prints where everybody prints. */
    @Override
    public Printing printing() {
        return printing;
    }

    /** Gives all its classes that count their steps the budget of a solution again. */
    public void refillBudget() {
        classes.forEach(file -> StepBudget.refill(loaded.loader(), file.name(), StepBudget.FOR_SOLUTIONS));
    }

    private Reply.Returned call(Class<?> wanted, Method method, byte[] arguments, int most) {
        String className = className(wanted);
        int number = ContractMethods.of(wanted).indexOf(method);
        Request.Call request = new Request.Call(1, className, contract.indexOf(wanted), number, arguments);
        try {
            Reply reply = new RunningCall(loaded, request, () -> Printed.NOTHING).run();
            if (reply instanceof Reply.Threw threw) {
                throw new SubmissionFault(Faults.of(method.getName(), className, threw));
            }
            return (Reply.Returned) reply;
        } catch (IOException e) {
            throw new HarnessFault("the arguments of " + method.getName() + " could not be decoded", e);
        }
    }

    private String className(Class<?> wanted) {
        for (Candidate candidate : loaded.candidates()) {
            if (candidate.contract() == contract.indexOf(wanted) && candidate.fit() == Candidate.Fit.IMPLEMENTS) {
                return candidate.className();
            }
        }
        throw new SubmissionFault(new Fault.NotFound(wanted.getSimpleName()));
    }

    @Override
    public void close() {
        // there is no process to end
    }
}
