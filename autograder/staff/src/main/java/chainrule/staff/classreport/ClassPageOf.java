package chainrule.staff.classreport;

import chainrule.staff.classreport.ClassStatistics.CauseStatistics;
import chainrule.staff.classreport.ClassStatistics.CheckStatistics;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Lays the numbers of a class out as a page. */
final class ClassPageOf {
    static final int PARTS = 10;
    static final int BAR_WIDTH = 40;
    static final int TALLEST = 160;

    private static final int HUNDRED = 100;
    private static final double QUARTER = 0.25;
    private static final double HALF = 0.5;
    private static final double MOST = 0.95;

    private final List<SubmissionRecord> all;
    private final ClassStatistics statistics;
    private final Cells cells;

    ClassPageOf(List<SubmissionRecord> all, boolean smallCells) {
        this.all = all;
        this.statistics = ClassStatistics.of(all);
        this.cells = new Cells(smallCells, statistics.isEnough());
    }

    ClassPage page() {
        return new ClassPage(
                statistics.size() + " submissions",
                facts(),
                bars(),
                causes(),
                exercises(),
                alike(),
                without(),
                notes());
    }

    private List<String> facts() {
        if (statistics.size() < Cells.FEWEST && !cells.all() || statistics.size() == 0) {
            return List.of();
        }
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Of %.2f points the mean is %.2f, the median %.2f; half of the class lies between %.2f and %.2f.",
                        statistics.most(),
                        statistics.mean(),
                        statistics.quantile(HALF),
                        statistics.quantile(QUARTER),
                        statistics.quantile(1 - QUARTER)),
                String.format(
                        Locale.ROOT,
                        "A grading took %.1f s (median), and no more than %.1f s for 95 %% of them.",
                        statistics.secondsQuantile(HALF),
                        statistics.secondsQuantile(MOST)));
    }

    private List<ClassPage.Bar> bars() {
        int[] counts = statistics.histogram(PARTS);
        List<String> told = cells.ofParts(Arrays.stream(counts).boxed().toList());
        int largest = Math.max(Cells.FEWEST, Arrays.stream(counts).max().orElse(0));
        List<ClassPage.Bar> bars = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            boolean vague = cells.hides(counts[i]) || told.get(i).equals(Cells.NOT_TOLD);
            int shown = vague ? Cells.FEWEST - 1 : counts[i];
            int height = Math.round((float) TALLEST * shown / largest);
            bars.add(new ClassPage.Bar(
                    HUNDRED / PARTS * i + " to " + HUNDRED / PARTS * (i + 1) + " %",
                    told.get(i),
                    i * BAR_WIDTH,
                    height,
                    TALLEST - height,
                    vague));
        }
        return bars;
    }

    private List<ClassPage.CauseRow> causes() {
        List<CheckRecord> all =
                statistics.checks().stream().map(CheckStatistics::check).toList();
        return statistics.causes().stream()
                .filter(cause -> !cells.hides(cause.submissions().size()))
                .map(cause -> new ClassPage.CauseRow(
                        cause.exercise(),
                        cause.what(),
                        cells.of(cause.submissions().size(), statistics.size()),
                        CheckRanges.of(all, cause.checks())))
                .toList();
    }

    private List<ClassPage.ExerciseTable> exercises() {
        Map<String, List<ClassPage.CheckRow>> tables = new LinkedHashMap<>();
        for (CheckStatistics one : statistics.checks()) {
            tables.computeIfAbsent(one.check().exercise(), title -> new ArrayList<>())
                    .add(row(one));
        }
        return tables.entrySet().stream()
                .map(table -> new ClassPage.ExerciseTable(table.getKey(), table.getValue()))
                .toList();
    }

    private ClassPage.CheckRow row(CheckStatistics one) {
        List<String> told =
                cells.ofParts(List.of(one.passed(), one.asked() - one.passed() - one.unwritten(), one.unwritten()));
        return new ClassPage.CheckRow(
                one.check().number(),
                one.check().name(),
                told.get(0),
                told.get(1),
                told.get(2),
                one.discrimination().map(ClassPageOf::interval).orElse(""),
                remark(one));
    }

    private static String interval(Correlation correlation) {
        return String.format(
                Locale.ROOT, "%.2f (%.2f to %.2f)", correlation.r(), correlation.low(), correlation.high());
    }

    private static String remark(CheckStatistics one) {
        if (one.passed() == one.asked()) {
            return "everyone passed";
        }
        if (one.passed() == 0) {
            return "nobody passed";
        }
        return one.discrimination().filter(Correlation::isLow).isPresent() ? "tells little: look at it" : "";
    }

    /** What only few share is told of nobody, unless it is asked for. */
    private List<String> alike() {
        if (!cells.all() || !statistics.isEnough()) {
            return List.of();
        }
        return statistics.causes().stream()
                .filter(cause ->
                        cause.submissions().size() > 1 && cause.submissions().size() < Cells.FEWEST)
                .map(ClassPageOf::shared)
                .toList();
    }

    private static String shared(CauseStatistics cause) {
        return String.join(", ", cause.submissions()) + " alone share: " + cause.exercise() + ", " + cause.what();
    }

    private List<String> without() {
        return all.stream()
                .filter(record -> record.status() != Status.GRADED)
                .map(record -> record.id() + ": " + record.status().word() + ", " + record.reason())
                .toList();
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        notes.add("What the harness could not grade is missing from every number, not 0.");
        notes.add("A cause is what the grader explains failed checks by; one submission may have several.");
        if (!cells.all()) {
            notes.add("Nothing is said about fewer than " + Cells.FEWEST + " submissions.");
        }
        notes.add(
                statistics.isEnough()
                        ? "Discrimination is the correlation of a check with all points outside its exercise, with its 95 %"
                                + " interval. A check is marked only when the whole interval is below 0.1."
                        : "Below " + ClassStatistics.ENOUGH
                                + " submissions there are counts alone: shares and correlations" + " would be chance.");
        return notes;
    }
}
