package chainrule.staff.fuzz;

import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Grades in a process of its own, as the platform does: the command line of this one, with other arguments. */
final class ApartGrading {
    private static final String MAIN = "chainrule.grader.Main";

    private ApartGrading() {}

    /** What came of it: the exit code, and the score of each test. */
    static String verdict(Path folder) {
        try {
            Path results = Files.createTempFile("soak-", ".json");
            try {
                Process process = new ProcessBuilder(command(folder, results))
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
                return process.waitFor() + " " + scores(new ObjectMapper().readTree(results.toFile()));
            } finally {
                Files.delete(results);
            }
        } catch (IOException e) {
            throw new HarnessFault("another grader could not be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new HarnessFault("interrupted while another grader ran", e);
        }
    }

    private static List<String> command(Path folder, Path results) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MAIN));
        command.addAll(List.of("--only=1", "--results=" + results, folder.toString()));
        return command;
    }

    private static String scores(JsonNode results) {
        return results.path("score") + " " + results.path("tests").findValuesAsText("score");
    }
}
