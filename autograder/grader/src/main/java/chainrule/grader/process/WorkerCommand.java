package chainrule.grader.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a worker's Java virtual machine. No secret is ever on it: every process can read it. */
final class WorkerCommand {
    private static final String MAIN = "chainrule.worker.Main";
    private static final int NATIVE_ACCESS_IS_CHECKED = 24;
    private static final int OLDEST = 17;

    private WorkerCommand() {}

    /**
     * Bounds that hold without any help of the operating system, and switches that keep the machine's own words off the
     * stream that carries frames.
     */
    static List<String> java(WorkerRuntime runtime, Limits limits, boolean filter, boolean compiler) {
        List<String> command = new ArrayList<>();
        command.add(executable());
        command.addAll(runtime.switches());
        command.addAll(List.of(
                "-Xmx" + limits.heapMegabytes() + "m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                // halves what starting and compiling cost; a worker seldom lives long enough for the second compiler
                "-XX:TieredStopAtLevel=1",
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
                "-Djava.security.manager=disallow",
                // Java 17 would write a class for each method that reflection calls often
                "-Dsun.reflect.inflationThreshold=1000000",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC"));
        command.addAll(newerSwitches(Runtime.version().feature()));
        if (!compiler) {
            command.add("-Dchainrule.only-calls=true");
        }
        if (filter) {
            command.addAll(filterSwitches(runtime));
        }
        command.addAll(List.of("-cp", runtime.classPath(), MAIN));
        return command;
    }

    /** The program that this very process runs in. */
    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** What newer releases let one forbid. Native access stays open, for the filter itself needs it. */
    private static List<String> newerSwitches(int release) {
        List<String> switches = new ArrayList<>();
        if (release > OLDEST) {
            switches.add("--finalization=disabled");
        }
        if (release >= NATIVE_ACCESS_IS_CHECKED) {
            switches.add("--enable-native-access=ALL-UNNAMED");
            switches.add("--illegal-native-access=deny");
            switches.add("--sun-misc-unsafe-memory-access=deny");
        }
        return switches;
    }

    /**
     * JNA takes its library from where it lies, and neither unpacks one nor looks for one elsewhere: not even in the list of
     * all libraries, for which it would start a program.
     */
    private static List<String> filterSwitches(WorkerRuntime runtime) {
        return List.of(
                "-Dchainrule.filter=true",
                "-Djna.boot.library.path=" + runtime.library().getParent(),
                "-Djna.platform.library.path=" + runtime.library().getParent(),
                "-Djna.nosys=true",
                "-Djna.nounpack=true");
    }
}
