package chainrule.staff.compare;

import static chainrule.staff.graded.Records.check;
import static chainrule.staff.graded.Records.graded;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.Status;
import chainrule.staff.html.Pages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is graded otherwise, and because of what. */
class ClassComparisonTests {
    private static final RunFacts LATER = new RunFacts("1.1", "17", "other", "seed", "full", "", 2);

    private static SubmissionRecord without(String id) {
        return SubmissionRecord.without(new Asked(id, "content", "question", "", 0), 1, Status.NOT_GRADED, "a fault");
    }

    @Test
    void theSameIsNoChange() {
        List<SubmissionRecord> records = List.of(graded("a", 2.5, check("c.x", 2.5)), without("b"));
        ClassComparison comparison = ClassComparison.of(records, records);
        assertThat(comparison.changed()).isEmpty();
        assertThat(comparison.lines()).containsExactly("2 the same.");
    }

    @Test
    void whatWasLostComesFirstThenWhatWentDown() {
        List<SubmissionRecord> before = List.of(
                graded("a", 2.5, check("c.x", 2.5), check("c.y", 0)),
                graded("b", 5, check("c.x", 2.5), check("c.y", 2.5)),
                graded("c", 2.5, check("c.x", 2.5), check("c.y", 0)),
                graded("d", 5, check("c.x", 2.5), check("c.y", 2.5)),
                without("e"));
        List<SubmissionRecord> after = List.of(
                graded("a", 5, LATER, check("c.x", 2.5), check("c.y", 2.5)),
                graded("b", 2.5, LATER, check("c.x", 2.5), check("c.y", 0)),
                graded("c", 2.5, LATER, check("c.x", 0), check("c.y", 2.5)),
                without("d"),
                graded("e", 0, LATER, check("c.x", 0), check("c.y", 0)));
        assertThat(ClassComparison.of(before, after).lines())
                .containsExactly(
                        "submission              before   after  change  checks that did it",
                        "d                         5.00    none   -5.00  -c.x",
                        "                                                -c.y",
                        "b                         5.00    2.50   -2.50  -c.y",
                        "a                         2.50    5.00   +2.50  +c.y",
                        "e                         none    0.00   +0.00  +c.x",
                        "                                                +c.y",
                        "c                         2.50    2.50   +0.00  -c.x",
                        "                                                +c.y",
                        "",
                        "What differs between the two, where a score does:",
                        "  a fault (2)",
                        "  release (3)",
                        "  configuration (3)",
                        "",
                        "1 has no score any more, 1 down, 1 up, 1 has a score now, 1 same score by other checks.");
    }

    @Test
    void aJudgementThatWaversIsCalledThat() {
        ClassComparison comparison = ClassComparison.of(
                List.of(graded("a", 2.5, check("c.x", 2.5))), List.of(graded("a", 0, check("c.x", 0))));
        assertThat(comparison.lines()).contains("  nothing: the same was asked of the same files (1)");
        assertThat(comparison.csv())
                .endsWith("a,2.5,0.0,-2.5,down,'-c.x,nothing: the same was asked of the same files\r\n");
    }

    @Test
    void aPageTellsWhoLosesByWhichCheck() {
        ClassComparison comparison = ClassComparison.of(
                List.of(graded("<b>", 2.5, check("c.x", 2.5)), graded("c", 0, check("c.x", 0)), without("d")),
                List.of(
                        graded("<b>", 0, LATER, check("c.x", 0)),
                        graded("c", 2.5, LATER, check("c.x", 2.5)),
                        without("d")));
        ComparisonPage page = ComparisonPage.of(comparison);
        assertThat(page.groups()).extracting(ComparisonPage.Group::heading).containsExactly("Down: 1", "Up: 1");
        assertThat(page.checks()).containsExactly(new ComparisonPage.CheckCount("c.x", 1, 1));
        assertThat(page.reasons())
                .containsExactly(new ComparisonPage.Count("release", 2), new ComparisonPage.Count("configuration", 2));
        assertThat(Pages.filled("compare.jte", page))
                .contains("<td class=\"count\">-2.50</td>", "&lt;b&gt;")
                .doesNotContain("<b>");
    }
}
