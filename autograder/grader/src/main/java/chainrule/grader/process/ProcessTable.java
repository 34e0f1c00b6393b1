package chainrule.grader.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What /proc tells about processes. Where there is none, nothing. */
final class ProcessTable {
    private static final Path PROC = Path.of("/proc");
    private static final int USER_TICKS = 12;
    private static final int SYSTEM_TICKS = 13;
    /** What programs are told, whatever the kernel counts in. */
    private static final long MILLIS_A_TICK = 10;

    private ProcessTable() {}

    /** The numeric id of the user that the grader runs as; empty where there is no /proc. */
    static String ownUser() {
        return user(status(PROC.resolve("self")));
    }

    static boolean anyOf(int user) {
        String wanted = Integer.toString(user);
        return living().anyMatch(process -> user(status(path(process))).equals(wanted));
    }

    /** How many threads a user has. */
    static int threadsOf(String user) {
        return living().map(process -> status(path(process)))
                .filter(status -> user(status).equals(user))
                .mapToInt(status -> Integer.parseInt(status.getOrDefault("Threads", "0")))
                .sum();
    }

    /** Processes that carry a mark in their environment, which children inherit. */
    static List<ProcessHandle> marked(String mark) {
        return living().filter(process -> environment(process).contains(mark)).toList();
    }

    /**
     * Processor time of a process so far. Where there is /proc Java need not be asked: it would look up the user as well,
     * and for one without a name that means a dozen files at each call.
     */
    static Duration cpu(ProcessHandle process) {
        try {
            String stat = Files.readString(path(process).resolve("stat"), StandardCharsets.ISO_8859_1);
            // fields are counted from the end of the name, which may be any
            String[] fields = stat.substring(stat.lastIndexOf(')')).split(" ");
            long ticks = Long.parseLong(fields[USER_TICKS]) + Long.parseLong(fields[SYSTEM_TICKS]);
            return Duration.ofMillis(ticks * MILLIS_A_TICK);
        } catch (IOException noSuchFile) {
            return process.info().totalCpuDuration().orElse(Duration.ZERO);
        }
    }

    /** The lines of a status file by their names. */
    static Map<String, String> status(Path folder) {
        Map<String, String> fields = new HashMap<>();
        try {
            for (String line : Files.readAllLines(folder.resolve("status"), StandardCharsets.ISO_8859_1)) {
                int colon = line.indexOf(':');
                fields.put(
                        line.substring(0, Math.max(colon, 0)),
                        line.substring(colon + 1).strip());
            }
        } catch (IOException gone) {
            return Map.of();
        }
        return fields;
    }

    /** The status of every thread of a process. */
    static List<Map<String, String>> threads(long pid) throws IOException {
        try (Stream<Path> tasks = Files.list(PROC.resolve(Long.toString(pid)).resolve("task"))) {
            return tasks.map(ProcessTable::status)
                    .filter(status -> !status.isEmpty())
                    .toList();
        }
    }

    private static Stream<ProcessHandle> living() {
        // one that is dead and whose parent has not noticed yet is nobody's
        return ProcessHandle.allProcesses()
                .filter(process ->
                        !status(path(process)).getOrDefault("State", "Z").startsWith("Z"));
    }

    private static Path path(ProcessHandle process) {
        return PROC.resolve(Long.toString(process.pid()));
    }

    private static String user(Map<String, String> status) {
        return Optional.ofNullable(status.get("Uid"))
                .map(ids -> ids.split("\\s+")[0])
                .orElse("");
    }

    private static String environment(ProcessHandle process) {
        try {
            return Files.readString(path(process).resolve("environ"), StandardCharsets.ISO_8859_1);
        } catch (IOException notOurs) {
            return "";
        }
    }
}
