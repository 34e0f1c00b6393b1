package chainrule.staff.graded;

import chainrule.staff.graded.SubmissionRecord.Status;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A list of the class as the platform gives it (Gradescope's "Download Grades") or a teacher keeps it: a row for each
 * student, of whatever columns, one of which names the submission. Nothing else in a batch knows a name.
 */
public final class Roster {
    private static final Set<String> KEYS = Set.of("submissionid", "submission");
    /** What an export calls the folder of a submission whose number the platform's table has. */
    private static final String FOLDER = "submission_";

    private static final List<String> ADDED = List.of("graded", "graded score", "graded of");

    private final List<String> headings;
    private final List<List<String>> rows;
    private final int key;

    private Roster(List<String> headings, List<List<String>> rows, int key) {
        this.headings = headings;
        this.rows = rows;
        this.key = key;
    }

    /** Why a file is none. */
    public static final class InvalidRosterException extends IOException {
        private static final long serialVersionUID = 1;

        InvalidRosterException(String message) {
            super(message);
        }
    }

    /**
     * Reads a list.
     *
     * @param file comma-separated values in UTF-8, the first row of which names the columns
     * @return the list
     * @throws InvalidRosterException when no column names the submission
     * @throws IOException when it cannot be read
     */
    public static Roster read(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        CsvMapper csv = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.SKIP_EMPTY_LINES)
                .build();
        try (Reader text = Files.newBufferedReader(file);
                MappingIterator<String[]> values = csv.readerFor(String[].class).readValues(text)) {
            values.forEachRemaining(row -> rows.add(List.of(row)));
        } catch (UncheckedIOException | com.fasterxml.jackson.databind.RuntimeJsonMappingException e) {
            throw new InvalidRosterException(file + " is no table of comma-separated values: " + e.getMessage());
        }
        List<String> headings = rows.isEmpty() ? List.of() : rows.remove(0);
        for (int column = 0; column < headings.size(); column++) {
            if (KEYS.contains(headings.get(column).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))) {
                return new Roster(headings, rows, column);
            }
        }
        throw new InvalidRosterException(
                file + " has no column \"Submission ID\" (as in the grades that Gradescope lets"
                        + " you download) or \"Submission\" (the names of the folders that were graded).");
    }

    /**
     * The list with what came of each submission: students without one stay in it, and submissions of nobody follow.
     *
     * @param records of the class
     * @return comma-separated values
     */
    public String joinedTo(List<SubmissionRecord> records) {
        Map<String, SubmissionRecord> byId = new LinkedHashMap<>();
        records.forEach(record -> byId.put(record.id(), record));
        List<String> top = new ArrayList<>(headings);
        top.addAll(ADDED);
        Csv csv = new Csv().row(top);
        Set<String> found = new HashSet<>();
        for (List<String> row : rows) {
            List<Object> cells = new ArrayList<>(row);
            while (cells.size() < headings.size()) {
                cells.add("");
            }
            Optional<SubmissionRecord> record = record(row, byId);
            record.ifPresent(one -> found.add(one.id()));
            add(cells, record);
            csv.row(cells);
        }
        byId.forEach((id, record) -> {
            if (!found.contains(id)) {
                List<Object> cells = new ArrayList<>();
                for (int column = 0; column < headings.size(); column++) {
                    cells.add(column == key ? id : "");
                }
                add(cells, Optional.of(record));
                csv.row(cells);
            }
        });
        return csv.toString();
    }

    private Optional<SubmissionRecord> record(List<String> row, Map<String, SubmissionRecord> byId) {
        String submission = key < row.size() ? row.get(key).strip() : "";
        return Optional.ofNullable(byId.getOrDefault(submission, byId.get(FOLDER + submission)));
    }

    private static void add(List<Object> cells, Optional<SubmissionRecord> record) {
        Optional<SubmissionRecord> graded = record.filter(one -> one.status() == Status.GRADED);
        cells.add(record.map(one -> one.status().word()).orElse("no submission"));
        cells.add(graded.<Object>map(SubmissionRecord::score).orElse(""));
        cells.add(graded.<Object>map(SubmissionRecord::most).orElse(""));
    }
}
