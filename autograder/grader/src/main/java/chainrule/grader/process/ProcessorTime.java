package chainrule.grader.process;

import java.time.Duration;

/** Processor time of the grader itself. */
public final class ProcessorTime {
    private ProcessorTime() {}

    /**
     * All that this process has used so far, also before it became Java.
     *
     * @return of every thread, to the hundredth of a second; zero where that is not told
     */
    public static Duration own() {
        return ProcessTable.cpu(ProcessHandle.current());
    }
}
