package chainrule.grader.gradescope;

import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Writes results whole: nobody ever reads half of them. */
public final class ResultsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final Optional<String> nonce;

    /**
     * A results file.
     *
     * @param file where it is to be; its folder exists or can be made
     */
    public ResultsFile(Path file) {
        this(file, Optional.empty());
    }

    /** A results file that a harness accepts only with its mark, in the field {@code nonce}. */
    ResultsFile(Path file, Optional<String> nonce) {
        this.file = file.toAbsolutePath();
        this.nonce = nonce;
    }

    /**
     * Writes, or replaces what was written before.
     *
     * @param results what is read
     */
    public void write(Results results) {
        writeWhole(results);
    }

    /**
     * Writes results that were read before.
     *
     * @param results a whole document
     */
    public void write(JsonNode results) {
        writeWhole(results);
    }

    private void writeWhole(Object results) {
        ObjectNode document = JSON.valueToTree(results);
        nonce.ifPresent(mark -> document.put("nonce", mark));
        try {
            WholeFile.write(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
        } catch (IOException e) {
            throw new HarnessFault("the results could not be written to " + file, e);
        }
    }
}
