package chainrule.staff.classreport;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.CauseRecord;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The numbers of a class. What the harness could not grade is missing, not 0.
 *
 * @param records of the submissions that have a score
 */
record ClassStatistics(List<SubmissionRecord> records) {
    /** Fewer say nothing about a correlation. */
    static final int ENOUGH = 30;

    private static final String PASSED = "passed";
    private static final String UNWRITTEN = "not written yet";

    static ClassStatistics of(List<SubmissionRecord> all) {
        return new ClassStatistics(
                all.stream().filter(record -> record.status() == Status.GRADED).toList());
    }

    int size() {
        return records.size();
    }

    boolean isEnough() {
        return size() >= ENOUGH;
    }

    /** Points, from the lowest. */
    double[] scores() {
        return records.stream().mapToDouble(SubmissionRecord::score).sorted().toArray();
    }

    double most() {
        return records.stream().mapToDouble(SubmissionRecord::most).max().orElse(0);
    }

    double mean() {
        return records.stream().mapToDouble(SubmissionRecord::score).average().orElse(0);
    }

    /** The score that a share of the class does not exceed, between two of theirs where it falls there. */
    double quantile(double share) {
        return quantile(scores(), share);
    }

    /** How long a grading took. */
    double secondsQuantile(double share) {
        return quantile(
                records.stream().mapToDouble(SubmissionRecord::seconds).sorted().toArray(), share);
    }

    private static double quantile(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }

    /** How many have a score in each part of the range, all parts equally wide; full marks belong to the last. */
    int[] histogram(int parts) {
        int[] counts = new int[parts];
        for (SubmissionRecord record : records) {
            double share = record.most() == 0 ? 0 : record.score() / record.most();
            counts[Math.min(parts - 1, (int) (share * parts))]++;
        }
        return counts;
    }

    /**
     * A check in a class.
     *
     * @param check as the first submission has it
     * @param exercise the key of its exercise
     * @param asked how many were judged by it
     * @param passed how many of them passed
     * @param unwritten how many had not written what it asks for
     * @param discrimination how it goes with the rest; nothing where that cannot be said
     */
    record CheckStatistics(
            CheckRecord check,
            String exercise,
            int asked,
            int passed,
            int unwritten,
            Optional<Correlation> discrimination) {}

    /** All checks, in order. */
    List<CheckStatistics> checks() {
        Map<String, CheckRecord> checks = new LinkedHashMap<>();
        records.forEach(record -> record.checks().forEach(check -> checks.putIfAbsent(check.key(), check)));
        return checks.values().stream().map(this::statistics).toList();
    }

    private CheckStatistics statistics(CheckRecord check) {
        String exercise = exercise(check.key());
        int passed = 0;
        int unwritten = 0;
        List<double[]> pairs = new ArrayList<>();
        for (SubmissionRecord record : records) {
            Optional<CheckRecord> own = record.checks().stream()
                    .filter(one -> one.key().equals(check.key()))
                    .findFirst();
            if (own.isPresent()) {
                passed += own.get().state().equals(PASSED) ? 1 : 0;
                unwritten += own.get().state().equals(UNWRITTEN) ? 1 : 0;
                pairs.add(new double[] {own.get().score(), rest(record, exercise)});
            }
        }
        return new CheckStatistics(check, exercise, pairs.size(), passed, unwritten, correlation(pairs));
    }

    /** Checks of one exercise depend on each other, so that only those of others are held against one. */
    private static double rest(SubmissionRecord record, String exercise) {
        return record.checks().stream()
                .filter(check -> !exercise(check.key()).equals(exercise))
                .mapToDouble(CheckRecord::score)
                .sum();
    }

    private static Optional<Correlation> correlation(List<double[]> pairs) {
        return pairs.size() < ENOUGH
                ? Optional.empty()
                : Correlation.of(
                        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
                        pairs.stream().mapToDouble(pair -> pair[1]).toArray());
    }

    static String exercise(String key) {
        return key.substring(0, Math.max(0, key.indexOf('.')));
    }

    /**
     * A cause in a class.
     *
     * @param exercise its title
     * @param what what is wrong
     * @param submissions the ids of those in which it was found
     * @param checks the keys of the checks that it cost any of them
     */
    record CauseStatistics(String exercise, String what, List<String> submissions, List<String> checks) {}

    /** What went wrong, the most frequent first; nothing that is only not written yet. */
    List<CauseStatistics> causes() {
        Map<List<String>, List<String>> submissions = new LinkedHashMap<>();
        Map<List<String>, TreeSet<String>> checks = new LinkedHashMap<>();
        for (SubmissionRecord record : records) {
            for (CauseRecord cause : record.causes()) {
                if (!cause.unwritten()) {
                    List<String> name = List.of(cause.exercise(), cause.what());
                    List<String> own = submissions.computeIfAbsent(name, any -> new ArrayList<>());
                    if (!own.contains(record.id())) {
                        own.add(record.id());
                    }
                    checks.computeIfAbsent(name, any -> new TreeSet<>()).addAll(cause.checks());
                }
            }
        }
        return submissions.entrySet().stream()
                .map(entry -> new CauseStatistics(
                        entry.getKey().get(0),
                        entry.getKey().get(1),
                        entry.getValue(),
                        List.copyOf(checks.get(entry.getKey()))))
                .sorted(Comparator.comparing(
                        (CauseStatistics cause) -> -cause.submissions().size()))
                .toList();
    }
}
