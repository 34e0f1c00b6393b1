package chainrule.grader.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Small programs of util-linux and findutils, by their full path: the grader's PATH is not to be trusted with them. */
final class Tool {
    private static final List<String> FOLDERS = List.of("/usr/bin", "/bin");

    private Tool() {}

    static Optional<String> path(String name) {
        return FOLDERS.stream()
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }
}
