package chainrule.grader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What to say to whoever names something else than the folder of one submission. */
final class FolderAsked {
    private static final int SEVERAL = 2;

    private FolderAsked() {}

    /** Why a path is no submission; nothing for a folder. */
    static Optional<String> complaint(Path named) {
        if (Files.isDirectory(named)) {
            return Optional.empty();
        }
        if (!Files.exists(named)) {
            return Optional.of("There is no folder " + named + ".");
        }
        Path parent = named.toAbsolutePath().getParent();
        String name = named.getFileName().toString().toLowerCase(Locale.ROOT);
        String advice = name.endsWith(".zip")
                ? "unpack it, and name the folder that it was unpacked to."
                : "name the folder that it lies in: " + parent + ".";
        return Optional.of(named + " is a file, and a folder is graded: " + advice);
    }

    /** Folders side by side that hold a file of the same name look like the work of several people. */
    static Optional<String> ofSeveral(Path folder, boolean atHome) {
        Map<String, Integer> sameName = new HashMap<>();
        try {
            for (Path inside : entries(folder)) {
                if (Files.isDirectory(inside)) {
                    for (Path file : entries(inside)) {
                        if (file.toString().endsWith(".java")) {
                            sameName.merge(file.getFileName().toString(), 1, Integer::sum);
                        }
                    }
                }
            }
            boolean ownFiles =
                    entries(folder).stream().anyMatch(file -> file.toString().endsWith(".java"));
            return !ownFiles && sameName.values().stream().anyMatch(count -> count >= SEVERAL)
                    ? Optional.of("The folder " + folder + " seems to hold several submissions, and is graded as one."
                            + (atHome
                                    ? " Name one of them."
                                    : " To grade each: ./run_autograder batch " + folder + " --to RESULTS"))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> entries(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        }
    }
}
