package chainrule.staff.classreport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.staff.graded.Records;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.CauseRecord;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The numbers of a report, computed again by other formulas, and what is not told. */
class ClassStatisticsTests {
    private static final RunFacts RUN = new RunFacts("1.0", "17", "c", "s", "full", "", 2);

    private static SubmissionRecord submission(String id, List<String> causes, double... points) {
        CheckRecord[] checks = new CheckRecord[points.length];
        for (int i = 0; i < points.length; i++) {
            String exercise = i < 2 ? "one" : "two";
            checks[i] = new CheckRecord(
                    exercise,
                    exercise + ".c" + i,
                    "1." + i,
                    "check " + i,
                    points[i],
                    1,
                    "visible",
                    points[i] > 0 ? "passed" : "FAILED");
        }
        SubmissionRecord plain = Records.graded(id, Arrays.stream(points).sum(), RUN, checks);
        return new SubmissionRecord(
                id,
                plain.content(),
                plain.question(),
                Status.GRADED,
                "",
                "",
                0,
                2,
                plain.score(),
                4,
                RUN,
                plain.checks(),
                causes.stream()
                        .map(what -> new CauseRecord("One", what, List.of("one.c0"), what.startsWith("not written")))
                        .toList());
    }

    /** Skills that differ, and checks that are passed the more likely the higher the skill. */
    private static List<SubmissionRecord> drawn(int n, long seed) {
        Random random = new Random(seed);
        List<SubmissionRecord> records = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double skill = random.nextDouble();
            double[] points = new double[4];
            for (int k = 0; k < points.length; k++) {
                points[k] = random.nextDouble() < skill ? 1 : 0;
            }
            points[3] = random.nextInt(2);
            records.add(submission("s" + i, skill < 0.3 ? List.of("kernel read backwards") : List.of(), points));
        }
        return records;
    }

    @Test
    void discriminationIsTheDifferenceOfTwoMeans() {
        List<SubmissionRecord> records = drawn(200, 1);
        ClassStatistics.CheckStatistics check =
                ClassStatistics.of(records).checks().get(0);
        // the point-biserial coefficient: (M1 - M0) / s * sqrt(p q)
        double[] rest = records.stream()
                .mapToDouble(
                        one -> one.checks().get(2).score() + one.checks().get(3).score())
                .toArray();
        double mean = Arrays.stream(rest).average().orElseThrow();
        double deviation = Math.sqrt(
                Arrays.stream(rest).map(x -> (x - mean) * (x - mean)).average().orElseThrow());
        double ones = 0;
        double zeros = 0;
        int passed = 0;
        for (int i = 0; i < rest.length; i++) {
            boolean one = records.get(i).checks().get(0).score() > 0;
            passed += one ? 1 : 0;
            ones += one ? rest[i] : 0;
            zeros += one ? 0 : rest[i];
        }
        double p = passed / 200.0;
        double expected = (ones / passed - zeros / (200 - passed)) / deviation * Math.sqrt(p * (1 - p));
        assertThat(check.discrimination().orElseThrow().r()).isCloseTo(expected, within(1e-12));
        assertThat(check.passed()).isEqualTo(passed);
    }

    @Test
    void theIntervalIsFishers() {
        // r = 0.2: -0.17 to 0.52 with 30, 0.00 to 0.38 with 100
        assertInterval(30, -0.17, 0.52);
        assertInterval(100, 0.00, 0.38);
    }

    private static void assertInterval(int n, double low, double high) {
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = Math.cos(2 * Math.PI * i / n);
            y[i] = 0.2 * x[i] + Math.sqrt(1 - 0.04) * Math.sin(2 * Math.PI * i / n);
        }
        Correlation correlation = Correlation.of(x, y).orElseThrow();
        assertThat(correlation.r()).isCloseTo(0.2, within(1e-12));
        assertThat(correlation.low()).isCloseTo(low, within(0.005));
        assertThat(correlation.high()).isCloseTo(high, within(0.005));
    }

    @Test
    void whatIsTheSameForAllHasNoCorrelation() {
        assertThat(Correlation.of(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}))
                .isEmpty();
        assertThat(Correlation.of(new double[] {1, 2}, new double[] {1, 2})).isEmpty();
    }

    @Test
    void quantilesAndHistogramCountEveryone() {
        ClassStatistics statistics = ClassStatistics.of(drawn(101, 2));
        double[] sorted = statistics.scores();
        assertThat(statistics.quantile(0.5)).isEqualTo(sorted[50]);
        assertThat(statistics.quantile(0.25)).isEqualTo(sorted[25]);
        assertThat(Arrays.stream(statistics.histogram(10)).sum()).isEqualTo(101);
        assertThat(statistics.histogram(10)[9]).isEqualTo((int)
                Arrays.stream(sorted).filter(score -> score >= 3.6).count());
    }

    @Test
    void whatWasNotGradedIsMissingAndNotZero() {
        List<SubmissionRecord> records = new ArrayList<>(drawn(40, 3));
        double mean = ClassStatistics.of(records).mean();
        records.add(SubmissionRecord.without(new Asked("x", "", "", "", 0), 1, Status.NOT_GRADED, "<b>fault"));
        assertThat(ClassStatistics.of(records).mean()).isEqualTo(mean);
        assertThat(ClassReport.html(records, false)).contains("40 submissions", "x: not graded, &lt;b&gt;fault");
    }

    @Test
    void aSubmissionCountsOnceForACause() {
        SubmissionRecord twice = submission("a", List.of("w", "w", "not written yet"), 0, 0, 0, 0);
        assertThat(ClassStatistics.of(List.of(twice, submission("b", List.of("w"), 0, 0, 0, 0)))
                        .causes())
                .containsExactly(new ClassStatistics.CauseStatistics("One", "w", List.of("a", "b"), List.of("one.c0")));
    }

    @Test
    void nothingIsSaidOfFewerThanFive() {
        List<SubmissionRecord> records = new ArrayList<>(drawn(60, 4));
        records.add(submission("only-one", List.of("a rare mistake"), 0, 0, 0, 0));
        records.add(submission("the-other", List.of("a rare mistake"), 0, 0, 0, 0));
        String page = ClassReport.html(records, false);
        assertThat(page)
                .doesNotContain("a rare mistake")
                .doesNotContain("only-one")
                .contains("kernel read backwards");
        assertThat(ClassReport.html(records, true)).contains("only-one, the-other alone share: One, a rare mistake");
        Cells cells = new Cells(false, true);
        assertThat(cells.of(3, 100)).isEqualTo("fewer than 5");
        assertThat(cells.of(97, 100)).isEqualTo("all but fewer than 5");
        assertThat(cells.of(0, 100)).isEqualTo("0 (0 %)");
    }

    @Test
    void whatIsNotToldCannotBeWorkedOutFromTheRest() {
        Cells cells = new Cells(false, true);
        assertThat(cells.ofParts(List.of(80, 3, 17))).containsExactly("80 (80 %)", "fewer than 5", "not told");
        assertThat(cells.ofParts(List.of(94, 3, 3))).containsExactly("94 (94 %)", "fewer than 5", "fewer than 5");
        assertThat(cells.ofParts(List.of(100, 0, 0))).containsExactly("100 (100 %)", "0 (0 %)", "0 (0 %)");
        assertThat(new Cells(true, false).ofParts(List.of(98, 2, 0))).containsExactly("98", "2", "0");
    }

    @Test
    void belowThirtyThereAreCountsAlone() {
        String page = ClassReport.html(drawn(29, 5), false);
        assertThat(page).contains("counts alone").doesNotContain(" %)");
        assertThat(ClassStatistics.of(drawn(29, 5)).checks())
                .allSatisfy(check -> assertThat(check.discrimination()).isEmpty());
    }
}
