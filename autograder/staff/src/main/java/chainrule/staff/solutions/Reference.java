package chainrule.staff.solutions;

import chainrule.grader.suite.Suites;
import chainrule.testkit.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the reference.
 *
 * @param folder where they are
 */
record Reference(Path folder) {

    /** The text of a file. */
    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    /** Whether there is such a file. */
    boolean has(String file) {
        return Files.isRegularFile(folder.resolve(file));
    }

    /** The file with the class that solves an exercise. */
    Optional<String> fileOf(String exercise) throws IOException {
        Exercise<?> found = Suites.find().get(exercise);
        return found == null ? Optional.empty() : implementing(found.contract());
    }

    private Optional<String> implementing(Class<?> contract) throws IOException {
        Pattern header = Pattern.compile("\\bimplements\\b[^{]*\\b" + contract.getSimpleName() + "\\b");
        for (String file : files()) {
            if (header.matcher(text(file)).find()) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
