package chainrule.grader.process;

import chainrule.grader.submission.Contract;
import chainrule.grader.submission.ContractProxy;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Faults;
import chainrule.grader.submission.Printing;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.submission.SubmissionFault;
import chainrule.wire.ContractMethods;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/**
 * A submission that runs in workers: the first call starts one, and so does the first call after one has died. The
 * classes were compiled before, by a worker that had run none of them.
 *
 * <p>A method that has broken three workers is not called again, so that the number of restarts is bounded by
 * construction; the other methods of the same class go on.
 */
public final class ProcessSubmission implements Submission {
    private static final int FRAME_SLACK = 1 << 16;
    private static final int BYTES_A_ROW = 5;
    private static final long NANOS_A_MILLISECOND = 1_000_000;
    private static final int MOST_DEATHS = 3;

    private final Contract contract;
    private final Compilation compilation;
    private final Map<Class<?>, String> implementations;
    private final Workers workers;
    private final Limits limits;
    private final TimeSpent time;
    private final Remarks remarks = new Remarks();
    private final Printing printing = new Printing();
    private final Map<Method, Integer> deaths = new HashMap<>();
    private WorkerProcess worker;
    private long lastId;

    /**
     * A compiled submission.
     *
     * @param contract the interfaces, as they were given to the compilation
     * @param compilation its classes
     * @param implementations for each interface that has one, the class that implements it
     * @param workers starts workers
     * @param limits what a call and an exercise may use
     * @param whole when the whole grading must be over
     */
    public ProcessSubmission(
            Contract contract,
            Compilation compilation,
            Map<Class<?>, String> implementations,
            Workers workers,
            Limits limits,
            Deadline whole) {
        this.contract = contract;
        this.compilation = compilation;
        this.implementations = implementations;
        this.workers = workers;
        this.limits = limits;
        this.time = new TimeSpent(limits, whole);
    }

    @Override
    public void nextExercise() {
        time.nextExercise();
    }

    @Override
    public <S> S implementing(Class<S> wanted) {
        return ContractProxy.of(wanted, this::call, remarks);
    }

    @Override
    public Remarks remarks() {
        return remarks;
    }

    @Override
    public Printing printing() {
        return printing;
    }

    private Reply.Returned call(Class<?> wanted, Method method, byte[] arguments, int most) {
        String className = implementations.get(wanted);
        if (className == null) {
            throw new SubmissionFault(new Fault.NotFound(wanted.getSimpleName()));
        }
        int broken = deaths.getOrDefault(method, 0);
        if (broken >= MOST_DEATHS) {
            throw new SubmissionFault(new Fault.Closed(method.getName(), broken));
        }
        int number = ContractMethods.of(wanted).indexOf(method);
        Request.Call call = new Request.Call(++lastId, className, contract.indexOf(wanted), number, arguments);
        int longest = FRAME_SLACK + most * (Double.BYTES + BYTES_A_ROW);
        Reply reply = ask(call, method, longest);
        if (reply instanceof Reply.Threw threw) {
            printing.add(threw.printed());
            throw fault(method, Faults.of(method.getName(), className, threw));
        }
        Reply.Returned returned = (Reply.Returned) reply;
        printing.add(returned.printed());
        return returned;
    }

    private Reply ask(Request.Call call, Method method, int longestFrame) {
        Watch.Bounds bounds = time.nextCall();
        WorkerProcess asked = running();
        Duration cpu = asked.cpu();
        long start = System.nanoTime();
        try {
            Reply reply = asked.call(call, new WorkerProcess.Limit(bounds, longestFrame));
            time.add(
                    (System.nanoTime() - start) / NANOS_A_MILLISECOND,
                    asked.cpu().minus(cpu));
            return reply;
        } catch (WorkerEndedException e) {
            e.located().ifPresent(located -> printing.add(located.printed()));
            close();
            time.add((System.nanoTime() - start) / NANOS_A_MILLISECOND, Duration.ZERO);
            throw fault(method, FaultOfEnding.of(method.getName(), e, limits, time));
        }
    }

    private WorkerProcess running() {
        if (worker == null) {
            worker = workers.loaded(compilation, contract);
        }
        return worker;
    }

    private SubmissionFault fault(Method method, Fault fault) {
        if (fault.endsWorker()) {
            deaths.merge(method, 1, Integer::sum);
            close();
        }
        return new SubmissionFault(fault);
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
