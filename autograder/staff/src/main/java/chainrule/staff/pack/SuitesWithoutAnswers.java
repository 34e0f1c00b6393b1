package chainrule.staff.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * The jars of the grader as students take them home, whatever kit it is: those of the suites without the workings of any
 * exercise, which compute every step of what students are asked for. At home no message tells which step is another; all
 * else is the same.
 */
final class SuitesWithoutAnswers {
    private static final String SUITES = "chainrule-tests-";

    /** What the name of every class has that works an exercise out. */
    private static final String WORKINGS = "Workings";

    private SuitesWithoutAnswers() {}

    static void addTo(Archive kit, List<Path> jars) throws IOException {
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (isSuites(jar)) {
                kit.add(
                        "lib/" + name,
                        Archive.jar()
                                .addFilesOf(jar, file -> !file.contains(WORKINGS))
                                .bytes());
            } else {
                kit.addFile("lib/" + name, jar);
            }
        }
    }

    /** Whether a jar holds the suites of checks. */
    static boolean isSuites(Path jar) {
        return jar.getFileName().toString().startsWith(SUITES);
    }
}
