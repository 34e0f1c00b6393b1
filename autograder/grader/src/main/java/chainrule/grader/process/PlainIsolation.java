package chainrule.grader.process;

import java.io.File;
import java.io.IOException;
import java.util.List;

/** A process of its own, and no more: for laptops without Linux, or without root. */
final class PlainIsolation implements Isolation {
    private final WorkerRuntime runtime;
    private final int heapMegabytes;
    private final String reason;

    PlainIsolation(WorkerRuntime runtime, int heapMegabytes, String reason) {
        this.runtime = runtime;
        this.heapMegabytes = heapMegabytes;
        this.reason = reason;
    }

    @Override
    public IsolationLevel level() {
        return IsolationLevel.PLAIN;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Started start() throws IOException {
        Process process =
                spawn(WorkerCommand.java(runtime, heapMegabytes), new File(System.getProperty("java.io.tmpdir")));
        return new Started(process, () -> process.descendants().forEach(ProcessHandle::destroyForcibly));
    }

    @Override
    public void close() {
        runtime.close();
    }

    /** Starts a command with next to no environment and nowhere to complain. */
    static Process spawn(List<String> command, File folder) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        String systemRoot = builder.environment().get("SystemRoot");
        builder.environment().clear();
        builder.environment().put("LANG", "C.UTF-8");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("TZ", "UTC");
        if (systemRoot == null) {
            builder.environment().put("PATH", "/usr/bin:/bin");
        } else {
            builder.environment().put("SystemRoot", systemRoot);
        }
        return builder.start();
    }
}
