package chainrule.staff.pack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * The jar of the suites as students take it home: without the workings of any exercise, which compute every step of what
 * students are asked for. At home no message tells which step is another; all else is the same.
 */
final class SuitesWithoutAnswers {
    /** How the jar's name begins. */
    static final String SUITES = "chainrule-tests-";

    /** What the name of every class has that works an exercise out. */
    private static final String WORKINGS = "Workings";

    private SuitesWithoutAnswers() {}

    static byte[] of(Path suites) throws IOException {
        Archive archive = Archive.jar();
        try (JarFile jar = new JarFile(suites.toFile())) {
            for (JarEntry entry : jar.stream()
                    .filter(found -> !found.isDirectory() && !found.getName().contains(WORKINGS))
                    .toList()) {
                archive.add(entry.getName(), jar.getInputStream(entry).readAllBytes());
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        archive.write(bytes);
        return bytes.toByteArray();
    }
}
