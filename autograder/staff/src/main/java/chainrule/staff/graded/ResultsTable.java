package chainrule.staff.graded;

import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A class as a table: a row for each submission, a column for each check. */
public final class ResultsTable {
    private static final List<String> HEADINGS =
            List.of("submission", "status", "score", "most", "submitted", "earlier", "seconds", "isolation", "reason");

    private ResultsTable() {}

    /**
     * The table. What was not graded has no score: it is missing, not 0.
     *
     * @param records of a class
     * @return comma-separated values
     */
    public static String of(List<SubmissionRecord> records) {
        Map<String, CheckRecord> columns = new LinkedHashMap<>();
        records.forEach(record -> record.checks().forEach(check -> columns.putIfAbsent(check.key(), check)));
        Csv csv = new Csv();
        List<Object> headings = new ArrayList<>(HEADINGS);
        headings.addAll(columns.keySet());
        csv.row(headings);
        for (SubmissionRecord record : records) {
            csv.row(row(record, columns.keySet()));
        }
        return csv.toString();
    }

    private static List<Object> row(SubmissionRecord record, Iterable<String> columns) {
        boolean graded = record.status() == Status.GRADED;
        List<Object> row = new ArrayList<>(List.of(
                record.id(),
                record.status().word(),
                graded ? record.score() : "",
                graded ? record.most() : "",
                record.createdAt(),
                record.earlier(),
                record.seconds(),
                graded ? record.run().isolation() : "",
                record.reason()));
        Map<String, Double> scores = new LinkedHashMap<>();
        record.checks().forEach(check -> scores.put(check.key(), check.score()));
        columns.forEach(key -> row.add(scores.containsKey(key) ? scores.get(key) : ""));
        return row;
    }
}
