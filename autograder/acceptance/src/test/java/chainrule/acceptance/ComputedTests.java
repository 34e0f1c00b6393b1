package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.probing.Computed;
import chainrule.grader.report.GradedCheck;
import chainrule.testkit.words.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What students read of the law that their code obeys, found with no knowledge of the mistake. */
class ComputedTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    kernel-flipped             | forward-basic     | y  | Your y takes row i + (KH - 1 - k) and column j + (KW - 1 - l) of x where the formula has row i + k and column j + l: w is read backwards.
                    dilation-ignored-in-dx     | backward-dilation | dx | Your dx adds dy · w to row i + k and column j + l of dx where the formula has row i + k · d.height and column j + l · d.width: d.height is left out and d.width is left out.
                    dx-overlaps-assigned       | backward-dx       | dx | Each entry of your dx keeps one product dy · w where up to 2 belong together: the last one takes the place of the others. Is it = where += is meant?
                    bias-never-added           | forward-bias      | y  | Your y has nothing of b in it.
                    """)
    void theLawIsTold(String mistake, String check, String output, String law) throws Exception {
        assertThat(laws(mistake, check, output)).containsExactly(law);
    }

    private static List<String> laws(String mistake, String check, String output) throws Exception {
        return InProcess.of(Ours.named("wrong/" + mistake)).grade("any").stream()
                .filter(graded -> graded.verdict().check().key().equals(check))
                .map(GradedCheck::diagnosis)
                .flatMap(diagnosis -> diagnosis.computed().stream())
                .filter(computed -> computed.output().equals(output))
                .map(Computed::laws)
                .flatMap(List::stream)
                .map(Sentence::text)
                .toList();
    }
}
