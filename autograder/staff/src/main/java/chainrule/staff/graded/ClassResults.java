package chainrule.staff.graded;

import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The folder of a graded class: for each submission {@code ID/results.json}, what the platform would read, and
 * {@code ID/record.json}. Each is written whole and then takes its name, so that a run that is killed leaves nothing half
 * done, and only its owner can read them.
 */
public final class ClassResults {
    private static final String RECORD = "record.json";
    private static final String RESULTS = "results.json";
    private static final ObjectMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path folder;
    /** What whole classes have in common, once: a large one would not be held otherwise. */
    private final Map<CheckRecord, CheckRecord> checks = new ConcurrentHashMap<>();

    private ClassResults(Path folder) {
        this.folder = folder;
    }

    /**
     * A folder to write to.
     *
     * @param folder made when it is not there
     * @return the results in it, none at first
     * @throws IOException when it cannot be made
     */
    public static ClassResults to(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!Files.isDirectory(folder)) {
            makePrivate(folder);
        }
        return new ClassResults(folder);
    }

    /**
     * A folder to read from.
     *
     * @param folder that a batch wrote
     * @return the results in it
     */
    public static ClassResults in(Path folder) {
        return new ClassResults(folder);
    }

    private static void makePrivate(Path folder) throws IOException {
        if (Files.getFileStore(folder.toAbsolutePath().getParent())
                .supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }

    /**
     * Where everything is.
     *
     * @return the folder
     */
    public Path folder() {
        return folder;
    }

    /**
     * Where the platform's results of a submission are written.
     *
     * @param id of the submission
     * @return a file
     */
    public Path resultsOf(String id) {
        return folder.resolve(id).resolve(RESULTS);
    }

    /**
     * What is known of a submission.
     *
     * @param id of the submission
     * @return nothing when it was not graded, or its record cannot be read
     */
    public Optional<SubmissionRecord> record(String id) {
        Path file = folder.resolve(id).resolve(RECORD);
        try {
            return Files.isRegularFile(file)
                    ? Optional.ofNullable(JSON.readValue(file.toFile(), SubmissionRecord.class))
                            .map(record -> record.sharing(check -> checks.computeIfAbsent(check, own -> own)))
                    : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /**
     * A record that was kept elsewhere.
     *
     * @param json the contents of its file
     * @return the record
     * @throws IOException when it is none
     */
    public static SubmissionRecord read(byte[] json) throws IOException {
        return JSON.readValue(json, SubmissionRecord.class);
    }

    /**
     * All that is known.
     *
     * @return by the submissions' ids
     * @throws IOException when the folder cannot be read
     */
    public List<SubmissionRecord> records() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.sorted()
                    .flatMap(entry -> record(entry.getFileName().toString()).stream())
                    .toList();
        }
    }

    /**
     * Keeps what came of a submission.
     *
     * @param record of it
     */
    public void keep(SubmissionRecord record) {
        try {
            Path own = folder.resolve(record.id());
            Files.createDirectories(own);
            write(own.resolve(RECORD), JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(record));
        } catch (IOException e) {
            throw new UncheckedIOException("the record of " + record.id() + " could not be written", e);
        }
    }

    /**
     * Writes a file of the whole class.
     *
     * @param name of the file
     * @param text what it holds
     * @throws IOException when it cannot be written
     */
    public void write(String name, String text) throws IOException {
        write(folder.resolve(name), text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static void write(Path file, byte[] contents) throws IOException {
        Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".unfinished-", "");
        try {
            Files.write(whole, contents);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
