package chainrule.grader.process;

import chainrule.wire.Ending;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SetAside;
import chainrule.wire.SetAside.Reason;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Has a submission compiled although a file of it may keep the compiler from coming to an end: that file is set aside,
 * and a fresh worker compiles the others. The worker tells which file it turns to, so that the one to blame has a name.
 */
final class PatientCompiler {
    /** So many files may use up their time before the time of all is over. */
    private static final int FILES_IN_TIME = 6;

    private final Supplier<WorkerProcess> fresh;
    private final double seconds;
    private final Deadline end;
    private final List<SourceFile> left;
    private final List<SetAside> setAside = new ArrayList<>();
    private WorkerProcess worker;
    private boolean eachAlone;

    PatientCompiler(List<SourceFile> sources, double seconds, WorkerProcess first, Supplier<WorkerProcess> fresh) {
        this.left = new ArrayList<>(sources);
        this.seconds = seconds;
        this.end = Deadline.inSeconds(seconds);
        this.worker = first;
        this.fresh = fresh;
    }

    /** How long the compiler may be at one file, of the seconds that it has for all. */
    static long fileMillis(double seconds) {
        return TimeSpent.millis(seconds / FILES_IN_TIME);
    }

    /**
     * Compiles what can be compiled.
     *
     * @throws WorkerEndedException when the time is up, or no single file is to blame
     */
    Reply.Compiled compile(boolean rescue) throws WorkerEndedException {
        while (true) {
            try {
                Request.Compile request = new Request.Compile(left.toArray(SourceFile[]::new), rescue, eachAlone);
                return worker.compile(request, fileMillis(seconds), end);
            } catch (WorkerEndedException e) {
                blame(e);
                worker = fresh.get();
            }
        }
    }

    /** The worker that compiled in the end. */
    WorkerProcess worker() {
        return worker;
    }

    /** The files to blame for the workers that did not. */
    List<SetAside> setAside() {
        return setAside;
    }

    private void blame(WorkerEndedException e) throws WorkerEndedException {
        Optional<SourceFile> culprit =
                left.stream().filter(file -> file.path().equals(e.compiling())).findFirst();
        boolean nobody = culprit.isEmpty() && eachAlone;
        if (e.ending().blame() == Ending.Blame.HARNESS || end.millisLeft() <= 0 || nobody) {
            throw e;
        }
        culprit.ifPresentOrElse(file -> setAside(file, e.ending()), () -> eachAlone = true);
    }

    private void setAside(SourceFile file, Ending ending) {
        left.remove(file);
        boolean tooLong = ending == Ending.TIMED_OUT;
        String detail = tooLong ? String.format(Locale.ROOT, "%.3g", seconds / FILES_IN_TIME) : ending.words();
        setAside.add(new SetAside(file.path(), tooLong ? Reason.TOO_LONG : Reason.ENDED_COMPILER, detail));
    }
}
