package chainrule.grader.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker's Java virtual machine. No secret is ever on it: every process can read it. */
final class WorkerCommand {
    private static final String MAIN = "chainrule.worker.Main";

    private WorkerCommand() {}

    /**
     * Bounds that hold without any help of the operating system, and switches that keep the machine's own words off the
     * stream that carries frames.
     */
    static List<String> java(WorkerRuntime runtime, int heapMegabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(
                "-Xmx" + heapMegabytes + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism",
                "-XX:MaxMetaspaceSize=96m",
                "-XX:CompressedClassSpaceSize=32m",
                "-XX:ReservedCodeCacheSize=64m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+DisplayVMOutputToStderr",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-XX:+SuppressFatalErrorMessage",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC",
                "-cp",
                runtime.classPath(),
                MAIN));
        return command;
    }
}
