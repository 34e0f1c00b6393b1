package chainrule.acceptance.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What deeds leave behind if one lets them. */
final class Leftovers {
    private static final String SLEEP = "47114711";
    private static final String FILE = "chainrule-deed-";

    private Leftovers() {}

    static List<String> find() throws IOException {
        Stream<String> processes = ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> command.contains("sleep") && command.contains(SLEEP));
        return Stream.of(processes, files("/tmp"), files("/var/tmp"), files("/dev/shm"))
                .flatMap(some -> some)
                .toList();
    }

    private static Stream<String> files(String folder) throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(folder))) {
            return entries
                    .filter(entry -> entry.getFileName().toString().startsWith(FILE))
                    .map(Path::toString)
                    .toList()
                    .stream();
        }
    }
}
