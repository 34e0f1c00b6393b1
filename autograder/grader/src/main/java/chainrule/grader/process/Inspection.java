package chainrule.grader.process;

import chainrule.grader.submission.MachineFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A look at a worker from outside: what the kernel says about every one of its threads. The worker's own word would
 * prove nothing.
 *
 * @param threads the status of each
 */
record Inspection(List<Map<String, String>> threads) {
    private static final String FILTERS = "Seccomp_filters";
    private static final String FILTERING = "2";
    private static final List<String> CAPABILITIES = List.of("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb");

    static Inspection of(IsolatedProcess worker) {
        try {
            return new Inspection(ProcessTable.threads(worker.process().pid()));
        } catch (IOException e) {
            throw new MachineFault("a worker's threads cannot be seen", e);
        }
    }

    /** Why these are not the threads of this user alone and without any privilege; empty when they are. */
    String againstUser(int user) {
        String ids = "\t" + user;
        String all = ids.repeat(4).strip();
        return threads.stream()
                .map(thread -> {
                    if (!thread.getOrDefault("Uid", "").equals(all)
                            || !thread.getOrDefault("Gid", "").equals(all)) {
                        return "a thread runs as another user";
                    } else if (!thread.getOrDefault("Groups", "none").isEmpty()) {
                        return "a thread is still in a group";
                    } else if (!thread.getOrDefault("NoNewPrivs", "0").equals("1")) {
                        return "a thread may gain privileges";
                    }
                    return CAPABILITIES.stream().allMatch(set -> isEmpty(thread.get(set)))
                            ? ""
                            : "a thread has capabilities left";
                })
                .filter(complaint -> !complaint.isEmpty())
                .findFirst()
                .orElse(threads.isEmpty() ? "it has no threads" : "");
    }

    /**
     * Why these threads are not filtered, by so many filters more than the grader itself; empty when they are. That
     * there is some filter proves nothing: a container brings its own.
     */
    String againstFilters(int more) {
        int before = filters(ProcessTable.status(Path.of("/proc/self")));
        boolean all = !threads.isEmpty()
                && threads.stream()
                        .allMatch(thread -> FILTERING.equals(thread.get("Seccomp"))
                                && (!thread.containsKey(FILTERS) || filters(thread) >= before + more));
        return all ? "" : "a thread has no filter";
    }

    private static int filters(Map<String, String> status) {
        return Integer.parseInt(status.getOrDefault(FILTERS, "0"));
    }

    private static boolean isEmpty(String capabilities) {
        return capabilities == null || capabilities.chars().allMatch(digit -> digit == '0');
    }
}
