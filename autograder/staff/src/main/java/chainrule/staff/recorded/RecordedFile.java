package chainrule.staff.recorded;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The recorded calls of one exercise: a file with a line for each, so that a difference shows which changed.
 *
 * @param path the file
 */
public record RecordedFile(Path path) {
    private static final ObjectMapper JSON = new JsonMapper();

    /**
     * The file of an exercise.
     *
     * @param folder where the files are
     * @param exercise the key of the exercise
     * @return its file, which may not exist yet
     */
    public static RecordedFile of(Path folder, String exercise) {
        return new RecordedFile(folder.resolve(exercise + ".jsonl"));
    }

    /**
     * Reads the calls.
     *
     * @return in order
     */
    public List<RecordedCall> read() {
        if (!Files.exists(path)) {
            throw new IllegalStateException("The library's results are not recorded in " + path
                    + ". Give the library a class for the exercise in autograder/libtorch, then run: mvn -Ppytorch verify"
                    + " -Dchainrule.record=true");
        }
        try {
            List<RecordedCall> calls = new ArrayList<>();
            for (String line : Files.readAllLines(path)) {
                calls.add(JSON.readValue(line, RecordedCall.class));
            }
            return calls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes the calls.
     *
     * @param calls in order
     */
    public void write(List<RecordedCall> calls) {
        try {
            List<String> lines = new ArrayList<>();
            for (RecordedCall call : calls) {
                lines.add(JSON.writeValueAsString(call));
            }
            Files.createDirectories(path.getParent());
            Files.write(path, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
