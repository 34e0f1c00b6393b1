package chainrule.grader.process;

import chainrule.grader.submission.Contract;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import chainrule.wire.Candidate;
import chainrule.wire.Ending;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SetAside;
import chainrule.wire.SourceFile;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Starts workers, and has the first of them compile. Not for several threads: each grading has its own. The isolation
 * outlives them.
 */
public final class Workers implements AutoCloseable {
    private static final long START_MILLIS = 30_000;
    private static final int LONGEST_NAME = 1_000;

    private final Isolation isolation;
    private final Limits limits;
    private final Optional<CommonCompiler> compiler;
    private final List<WorkerProcess> started = new ArrayList<>();
    private WorkerProcess begun;
    private WorkerProcess prepared;
    private final Guards guards = new Guards();

    /**
     * Workers at one level of isolation.
     *
     * @param isolation how they are started
     * @param limits what they may use
     */
    public Workers(Isolation isolation, Limits limits) {
        this(isolation, limits, Optional.empty());
    }

    /**
     * Workers of which none compiles when another does.
     *
     * @param isolation how they are started
     * @param limits what they may use
     * @param compiler what compiles for many
     */
    public Workers(Isolation isolation, Limits limits, Optional<CommonCompiler> compiler) {
        this.isolation = isolation;
        this.limits = limits;
        this.compiler = compiler;
    }

    /**
     * Starts a worker that compiles, and does not wait for it: meanwhile other things can be made ready. The calling thread
     * must outlive it.
     *
     * @return this
     */
    public Workers begin() {
        begun = WorkerProcess.begin(isolation, guards, true);
        return this;
    }

    private WorkerProcess takeBegun() {
        WorkerProcess first = begun;
        begun = null;
        return first;
    }

    /**
     * Starts a worker ahead, which shows what isolation holds here.
     *
     * @param least the weakest level that will do
     * @throws HarnessFault when the level is weaker
     */
    public void require(IsolationLevel least) {
        prepared = start(compiler.isEmpty());
        if (!isolation.level().isAtLeast(least)) {
            throw new MachineFault("isolation " + least.key() + " is required here, and only "
                    + isolation.level().key() + " is to be had: " + isolation.reason());
        }
    }

    /**
     * A worker that has loaded the classes: the one that compiled them, the first time, since it has run none of them;
     * a fresh one ever after.
     */
    WorkerProcess loaded(Compilation compilation, Contract contract) {
        if (prepared != null) {
            return takeOrStart(false);
        }
        WorkerProcess fresh = start(false);
        try {
            fresh.load(
                    new Request.Load(compilation.classes(), contract.names(), new String[0]),
                    compileLimit(),
                    isolation);
            return fresh;
        } catch (WorkerEndedException e) {
            throw new MachineFault(
                    "a fresh worker did not load the classes that an earlier one had made: " + e.getMessage());
        }
    }

    /** A worker that has loaded the classes and speaks the language of objects. */
    ObjectWorker conversing(Compilation compilation, Request.Converse opening) {
        WorkerProcess fresh = loaded(compilation, new Contract(List.of()));
        return ObjectWorker.of(fresh, limits, opening);
    }

    /**
     * Compiles a submission in a worker of its own and looks for implementations. No code of the submission runs.
     *
     * @param sources the files, the most important first
     * @param contract the interfaces that are looked for
     * @param rescue whether intact methods of broken files are wanted
     * @return what came of it
     */
    public Compilation compile(List<SourceFile> sources, Contract contract, boolean rescue) {
        if (compiler.isPresent()) {
            Request.Compile request = new Request.Compile(sources.toArray(SourceFile[]::new), rescue, false);
            try {
                return loaded(compiler.get().compile(request), List.of(), contract, takeOrStart(false));
            } catch (WorkerEndedException alone) {
                // whether it is this submission's fault shows when it has a compiler of its own
                closePrepared();
            }
        }
        PatientCompiler patient =
                new PatientCompiler(sources, limits.compileSeconds(), takeOrStart(true), () -> start(true));
        try {
            Reply.Compiled compiled = patient.compile(rescue);
            return loaded(compiled, patient.setAside(), contract, patient.worker());
        } catch (WorkerEndedException e) {
            patient.worker().close();
            if (e.ending().blame() == Ending.Blame.HARNESS) {
                throw new MachineFault("the worker failed while it compiled: " + e.getMessage());
            }
            return Compilation.failed(patient.setAside(), e.ending());
        }
    }

    private Compilation loaded(Reply.Compiled compiled, List<SetAside> before, Contract contract, WorkerProcess worker)
            throws WorkerEndedException {
        ReservedPackages.Sorted sorted = ReservedPackages.sort(compiled.classes());
        try {
            Request.Load request = new Request.Load(sorted.usable(), contract.names(), compiled.stubs());
            Reply.Loaded loaded = worker.load(request, compileLimit(), isolation);
            prepared = worker;
            return new Compilation(
                    sorted.usable(),
                    List.of(compiled.messages()),
                    Stream.concat(before.stream(), Arrays.stream(compiled.setAside()))
                            .toList(),
                    nameable(loaded.candidates()),
                    sorted.refused(),
                    null);
        } finally {
            if (prepared == null) {
                worker.close();
            }
        }
    }

    private WorkerProcess takeOrStart(boolean compiling) {
        if (prepared == null) {
            return start(compiling);
        }
        WorkerProcess taken = prepared;
        prepared = null;
        return taken;
    }

    private void closePrepared() {
        if (prepared != null) {
            prepared.close();
            prepared = null;
        }
    }

    /** A class file has room for a name of 65,535 letters, which would fill the pipe at every call. */
    private static List<Candidate> nameable(Candidate[] candidates) {
        return Arrays.stream(candidates)
                .filter(candidate -> candidate.className().length() <= LONGEST_NAME)
                .toList();
    }

    Reply.Compiled compiled(WorkerProcess worker, Request.Compile request) throws WorkerEndedException {
        double seconds = limits.compileSeconds();
        return worker.compile(request, PatientCompiler.fileMillis(seconds), Deadline.inSeconds(seconds));
    }

    /** Once more when it fails: a container elsewhere on the host may have a worker with the same user's number. */
    WorkerProcess start(boolean compiling) {
        WorkerProcess worker;
        try {
            worker = compiling && begun != null
                    ? takeBegun().confirmed(isolation, START_MILLIS)
                    : WorkerProcess.start(isolation, guards, START_MILLIS, compiling);
        } catch (HarnessFault first) {
            worker = WorkerProcess.start(isolation, guards, START_MILLIS, compiling);
        }
        started.add(worker);
        return worker;
    }

    /**
     * Processor time of all workers so far.
     *
     * @return of every thread, to the hundredth of a second
     */
    public Duration processorTime() {
        return started.stream().map(WorkerProcess::cpu).reduce(Duration.ZERO, Duration::plus);
    }

    private WorkerProcess.Limit compileLimit() {
        return WorkerProcess.Limit.of(TimeSpent.millis(limits.compileSeconds()));
    }

    @Override
    public void close() {
        if (begun != null) {
            begun.close();
        }
        closePrepared();
        guards.close();
    }
}
