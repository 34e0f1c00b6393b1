package chainrule.grader.gradescope;

import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Writes results whole, in a file beside the real one that then takes its name: nobody ever reads half of them. */
public final class ResultsFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String PREFIX = ".results-";
    private static final String SUFFIX = ".json";
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);
    private static final Undisturbed UNDISTURBED = Undisturbed.atTheEnd();

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
            Files.createDirectories(file.getParent());
            UNDISTURBED.during(() -> replace(document));
        } catch (IOException e) {
            throw new HarnessFault("the results could not be written to " + file, e);
        }
    }

    private void replace(ObjectNode document) throws IOException {
        removeHalfWritten();
        Path whole = Files.createTempFile(file.getParent(), PREFIX, SUFFIX);
        try {
            Files.write(whole, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(document));
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Of a grader that was killed while it wrote. Others may write here just now, on other machines too. */
    private void removeHalfWritten() throws IOException {
        Instant longAgo = Instant.now().minus(LONGEST_WRITE);
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(file.getParent(), PREFIX + "*" + SUFFIX)) {
            for (Path half : halves) {
                if (Files.getLastModifiedTime(half, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(longAgo)) {
                    Files.deleteIfExists(half);
                }
            }
        } catch (DirectoryIteratorException | NoSuchFileException goneMeanwhile) {
            return;
        }
    }
}
