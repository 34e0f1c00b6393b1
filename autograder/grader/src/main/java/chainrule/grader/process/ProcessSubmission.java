package chainrule.grader.process;

import chainrule.grader.submission.Answer;
import chainrule.grader.submission.Contract;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Replies;
import chainrule.grader.submission.Submission;
import chainrule.wire.ContractMethods;
import chainrule.wire.Printed;
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
    private static final long BETWEEN_READINGS_NANOS = 100_000_000;
    private static final int MOST_DEATHS = 3;

    private final Contract contract;
    private final Compilation compilation;
    private final Map<Class<?>, String> implementations;
    private final Workers workers;
    private final Limits limits;
    private final TimeSpent time;
    private final Map<Method, Integer> deaths = new HashMap<>();
    private WorkerProcess worker;
    private Duration read = Duration.ZERO;
    private long unread;
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
        if (worker != null) {
            readCpu();
            if (read.toMillis() > limits.spareCpuMillis() || !worker.isAsGoodAsNew()) {
                close();
            }
        }
    }

    @Override
    public Answer<Object> call(Class<?> wanted, Method method, byte[] arguments, int most) {
        String className = implementations.get(wanted);
        int broken = deaths.getOrDefault(method, 0);
        if (className == null) {
            return Answer.refused(new Fault.NotFound(wanted.getSimpleName()));
        } else if (broken >= MOST_DEATHS) {
            return Answer.refused(new Fault.Closed(method.getName(), broken));
        } else if (time.isUp()) {
            return Answer.refused(time.timeUp());
        }
        int number = ContractMethods.of(wanted).indexOf(method);
        Request.Call call = new Request.Call(++lastId, className, contract.indexOf(wanted), number, arguments);
        Answer<Object> answer = ask(call, new Replies(method, className), most);
        if (answer.fault().map(Fault::endsWorker).orElse(false)) {
            deaths.merge(method, 1, Integer::sum);
            close();
        }
        return answer;
    }

    private Answer<Object> ask(Request.Call call, Replies replies, int most) {
        WorkerProcess asked = running();
        long start = System.nanoTime();
        try {
            int longest = FRAME_SLACK + most * (Double.BYTES + BYTES_A_ROW);
            Reply reply = asked.call(call, new WorkerProcess.Limit(time.nextCall(), longest));
            account(System.nanoTime() - start);
            return reply instanceof Reply.Threw threw
                    ? replies.read(threw)
                    : replies.read((Reply.Returned) reply, most);
        } catch (WorkerEndedException e) {
            close();
            time.add(Duration.ofNanos(System.nanoTime() - start), Duration.ZERO);
            Printed printed = e.located().map(Reply.Located::printed).orElse(Printed.NOTHING);
            return Answer.failed(e.fault(replies.method().getName(), time), printed);
        } catch (RuntimeException | Error fault) {
            // an answer half read would be taken for that to the next question
            close();
            throw fault;
        }
    }

    /** To ask the kernel for processor time takes longer than most calls do, so that it is asked some times a second. */
    private void account(long nanos) {
        unread += nanos;
        Duration before = read;
        if (unread > BETWEEN_READINGS_NANOS) {
            readCpu();
        }
        time.add(Duration.ofNanos(nanos), read.minus(before));
    }

    private void readCpu() {
        read = worker.cpu();
        unread = 0;
    }

    private WorkerProcess running() {
        if (worker == null) {
            worker = workers.loaded(compilation, contract);
            readCpu();
        }
        return worker;
    }

    @Override
    public void close() {
        if (worker != null) {
            worker.close();
            worker = null;
        }
    }
}
