package chainrule.staff.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What a grading may leave on a machine: processes that it started, folders and files of its workers. */
final class Remains {
    private static final List<String> PREFIXES =
            List.of("chainrule-worker-" + ProcessHandle.current().pid() + "-", "chainrule-deed-");
    private static final String SLEEP = "47114711";
    private static final List<Path> FOLDERS =
            List.of(Path.of(System.getProperty("java.io.tmpdir")), Path.of("/var/tmp"), Path.of("/dev/shm"));

    private final Set<String> before;

    private Remains(Set<String> before) {
        this.before = before;
    }

    /** What is there already is not looked for. */
    static Remains beside() throws IOException {
        return new Remains(all());
    }

    /** What has come since. */
    Set<String> found() throws IOException {
        Set<String> now = all();
        now.removeAll(before);
        return now;
    }

    private static Set<String> all() throws IOException {
        Set<String> all = new HashSet<>();
        ProcessHandle.current()
                .children()
                .flatMap(child -> child.info().commandLine().stream().map(command -> child.pid() + " " + command))
                .forEach(all::add);
        ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream().map(command -> process.pid() + " " + command))
                .filter(command -> command.endsWith("sleep " + SLEEP))
                .forEach(all::add);
        for (Path folder : FOLDERS) {
            all.addAll(files(folder));
        }
        return all;
    }

    private static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(Path::toString)
                    .filter(entry -> PREFIXES.stream().anyMatch(entry::contains))
                    .toList();
        }
    }
}
