package chainrule.staff.inprocess;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.ContractProxy;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Replies;
import chainrule.grader.submission.SubmissionFault;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.ContractMethods;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.ValueCodec;
import chainrule.worker.submission.RunningCall;
import java.io.IOException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Runs a solution of ours on the calling thread: what a worker does with a call, without the worker. */
public final class InProcessSubmission implements Sitter {
    private final Contract contract;
    private final chainrule.worker.submission.Submission loaded;
    private final List<ClassFile> classes;
    private final long budget;

    /**
     * A solution.
     *
     * @param contract the interfaces
     * @param classes its class files
     */
    public InProcessSubmission(Contract contract, List<ClassFile> classes) {
        this(contract, classes, StepBudget.FOR_SOLUTIONS);
    }

    /**
     * A solution that may be worse than any of ours.
     *
     * @param contract the interfaces
     * @param classes its class files
     * @param budget how many steps its classes have, if they count them, each time that their budget is refilled
     */
    public InProcessSubmission(Contract contract, List<ClassFile> classes, long budget) {
        this.contract = contract;
        this.classes = classes;
        this.budget = budget;
        try {
            this.loaded = new chainrule.worker.submission.Submission(classes, List.of(contract.names()));
        } catch (ClassNotFoundException e) {
            throw new HarnessFault("an interface of the contract is not there", e);
        }
    }

    /**
     * The solution itself, for who trusts it: whatever it throws comes out.
     *
     * @param <S> the interface
     * @param wanted the interface
     * @return an implementation, behind the codec
     * @throws SubmissionFault when a call does not return
     */
    public <S> S implementing(Class<S> wanted) {
        return ContractProxy.of(wanted, (method, arguments) -> {
            byte[] bytes = ValueCodec.encodeAll(method.getParameterTypes(), arguments);
            Answer<Object> answer = call(wanted, method, bytes, Integer.MAX_VALUE);
            answer.fault().ifPresent(fault -> {
                throw new SubmissionFault(fault);
            });
            return answer.value();
        });
    }

    @Override
    public void refillBudget() {
        classes.forEach(file -> StepBudget.refill(loaded.loader(), file.name(), budget));
    }

    @Override
    public Answer<Object> call(Class<?> wanted, Method method, byte[] arguments, int most) {
        Optional<String> found = className(wanted);
        if (found.isEmpty()) {
            return Answer.refused(new Fault.NotFound(wanted.getSimpleName()));
        }
        String className = found.get();
        int number = ContractMethods.of(wanted).indexOf(method);
        Request.Call request = new Request.Call(1, className, contract.indexOf(wanted), number, arguments);
        Replies replies = new Replies(method, className);
        try {
            // nothing is ever printed: what runs on this thread prints where everybody prints
            Reply reply = new RunningCall(loaded, request, () -> Printed.NOTHING).run();
            return reply instanceof Reply.Threw threw
                    ? replies.read(threw)
                    : replies.read((Reply.Returned) reply, most);
        } catch (IOException e) {
            throw new HarnessFault("the arguments of " + method.getName() + " could not be decoded", e);
        }
    }

    private Optional<String> className(Class<?> wanted) {
        return Arrays.stream(loaded.candidates())
                .filter(candidate ->
                        candidate.contract() == contract.indexOf(wanted) && candidate.fit() == Candidate.Fit.IMPLEMENTS)
                .map(Candidate::className)
                .findFirst();
    }

    @Override
    public void close() {
        // there is no process to end
    }
}
