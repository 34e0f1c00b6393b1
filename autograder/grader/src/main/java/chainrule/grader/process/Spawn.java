package chainrule.grader.process;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Starts a worker's process with next to no environment and nowhere to complain. */
final class Spawn {
    static final String MARK = "CHAINRULE_WORKER";

    private Spawn() {}

    /**
     * Starts it.
     *
     * @param mark a variable of its environment, with its value; empty for none
     */
    static Process process(List<String> command, File folder, String mark) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder);
        builder.redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        String systemRoot = environment.get("SystemRoot");
        environment.clear();
        environment.put("LANG", "C.UTF-8");
        environment.put("LC_ALL", "C.UTF-8");
        environment.put("TZ", "UTC");
        if (systemRoot == null) {
            environment.put("PATH", "/usr/bin:/bin");
        } else {
            environment.put("SystemRoot", systemRoot);
        }
        if (!mark.isEmpty()) {
            environment.put(MARK, mark.substring(MARK.length() + 1));
        }
        return builder.start();
    }
}
