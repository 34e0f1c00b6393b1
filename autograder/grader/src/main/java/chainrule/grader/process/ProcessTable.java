package chainrule.grader.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What /proc tells about processes. Where there is none, nothing. */
final class ProcessTable {
    private static final Path PROC = Path.of("/proc");
    private static final int PARENT = 2;
    private static final int SESSION = 4;
    private static final int USER_TICKS = 12;
    private static final int SYSTEM_TICKS = 13;
    /** What programs are told, whatever the kernel counts in. */
    private static final long MILLIS_A_TICK = 10;
    /** No name can hold it: in a status file the end of a line in a name is written with a backslash. */
    private static final String DEAD = "\nState:\tZ";

    private ProcessTable() {}

    /** Whether there is one here. */
    static boolean isThere() {
        return Files.isDirectory(PROC.resolve("self"));
    }

    /** The numeric id of the user that the grader runs as; empty where there is no /proc. */
    static String ownUser() {
        return user(status(PROC.resolve("self")));
    }

    /** Whether a user has a process. Of every process one file is read and searched: machines run many. */
    static boolean anyOf(int user) {
        String owned = "\nUid:\t" + user + '\t';
        return ProcessHandle.allProcesses()
                .map(process -> text(path(process).resolve("status")))
                .anyMatch(status -> status.contains(owned) && !status.contains(DEAD));
    }

    /** How many threads a user has. */
    static int threadsOf(String user) {
        return living().map(process -> status(path(process)))
                .filter(status -> user(status).equals(user))
                .mapToInt(status -> Integer.parseInt(status.getOrDefault("Threads", "0")))
                .sum();
    }

    /** All processes but those that are dead and whose parent has not noticed yet: they are nobody's. */
    static Stream<ProcessHandle> living() {
        return ProcessHandle.allProcesses()
                .filter(process ->
                        !status(path(process)).getOrDefault("State", "Z").startsWith("Z"));
    }

    /** The number of the process that started it, or of the one that took it over; 0 when it cannot be told. */
    static long parent(ProcessHandle process) {
        return number(stat(process), PARENT);
    }

    /** The session that a process belongs to, by the number of its first process; 0 when it cannot be told. */
    static long session(ProcessHandle process) {
        return number(stat(process), SESSION);
    }

    /** What the kernel calls the pipes that a process has open; nothing when it may not be asked. */
    static Set<String> pipes(ProcessHandle process) {
        Set<String> pipes = new TreeSet<>();
        try (DirectoryStream<Path> open = Files.newDirectoryStream(path(process).resolve("fd"))) {
            for (Path descriptor : open) {
                String target = Files.readSymbolicLink(descriptor).toString();
                if (target.startsWith("pipe:")) {
                    pipes.add(target);
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException notOurs) {
            return pipes;
        }
        return pipes;
    }

    /**
     * Processor time of a process so far. Where there is /proc Java need not be asked: it would look up the user as well,
     * and for one without a name that means a dozen files at each call.
     */
    static Duration cpu(ProcessHandle process) {
        String[] fields = stat(process);
        return fields.length > SYSTEM_TICKS
                ? Duration.ofMillis((number(fields, USER_TICKS) + number(fields, SYSTEM_TICKS)) * MILLIS_A_TICK)
                : process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Whether a thread of a process works or would if it had a processor, but for those whose name begins in one way. */
    static boolean anyRunning(long pid, String except) {
        try (Stream<Path> tasks = Files.list(PROC.resolve(Long.toString(pid)).resolve("task"))) {
            return tasks.map(task -> text(task.resolve("stat")))
                    .anyMatch(stat -> stat.contains(") R ") && !stat.contains("(" + except));
        } catch (IOException gone) {
            return false;
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

    /** The variables that a process was started with, one after another; empty when it may not be asked. */
    static String environment(ProcessHandle process) {
        return text(path(process).resolve("environ"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException goneOrNotOurs) {
            return "";
        }
    }

    private static Path path(ProcessHandle process) {
        return PROC.resolve(Long.toString(process.pid()));
    }

    private static String user(Map<String, String> status) {
        return Optional.ofNullable(status.get("Uid"))
                .map(ids -> ids.split("\\s+")[0])
                .orElse("");
    }

    /** The fields of the line that sums a process up, counted from the end of its name, which may be any. */
    private static String[] stat(ProcessHandle process) {
        String stat = text(path(process).resolve("stat"));
        return stat.substring(Math.max(0, stat.lastIndexOf(')'))).split(" ");
    }

    private static long number(String[] fields, int place) {
        return place < fields.length && !fields[place].isEmpty() ? Long.parseLong(fields[place]) : 0;
    }
}
