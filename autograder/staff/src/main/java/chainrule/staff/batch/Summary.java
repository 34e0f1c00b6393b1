package chainrule.staff.batch;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A batch in a few numbers, for other programs.
 *
 * @param records of the class
 */
record Summary(List<SubmissionRecord> records) {

    /** How many have a score. */
    long graded() {
        return count(Status.GRADED);
    }

    /** Those without one, and why. */
    List<SubmissionRecord> without() {
        return records.stream()
                .filter(record -> record.status() != Status.GRADED)
                .toList();
    }

    private long count(Status status) {
        return records.stream().filter(record -> record.status() == status).count();
    }

    Map<String, Object> data() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("submissions", records.size());
        data.put("graded", graded());
        data.put("unusable", count(Status.UNUSABLE));
        data.put("not_graded", count(Status.NOT_GRADED));
        data.put(
                "graded_as",
                records.stream()
                        .filter(record -> record.status() == Status.GRADED)
                        .map(Summary::gradedAs)
                        .distinct()
                        .toList());
        data.put("without", without().stream().map(SubmissionRecord::id).toList());
        return data;
    }

    private static Map<String, String> gradedAs(SubmissionRecord record) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("version", record.run().product());
        facts.put("configuration", record.run().configuration());
        facts.put("seed", record.run().seed());
        facts.put("isolation", record.run().isolation());
        return facts;
    }
}
