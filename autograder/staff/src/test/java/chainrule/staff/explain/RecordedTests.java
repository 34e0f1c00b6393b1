package chainrule.staff.explain;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.report.GradingReport.RunFacts;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** Whatever a verdict depends on is compared, and every sentence about it is whole. */
class RecordedTests {
    private static final RunFacts NOW = new RunFacts("1.0", "17.0.15", "c0", "5eed", "full", "", 1);

    @Test
    void nothingDiffersWhenAllFourAreEqual() throws IOException {
        assertThat(recorded("1.0", "17.0.15", "c0", "5eed").unlike(NOW)).isEmpty();
    }

    @Test
    void eachOfTheFourIsCompared() throws IOException {
        assertThat(recorded("0.9", "25", "c1", "0ther").unlike(NOW))
                .map(Unlike::text)
                .containsExactly(
                        "NOT AS RECORDED: the mark of the seed was 0ther and is 5eed now. The cases below are other"
                                + " ones: give the seed of that run with --seed.",
                        "NOT AS RECORDED: the hash of the configuration was c1 and is c0 now. Points, waived checks and"
                                + " limits may be other ones.",
                        "NOT AS RECORDED: the version of Chainrule was 0.9 and is 1.0 now. Checks and messages may be"
                                + " other ones.",
                        "NOT AS RECORDED: the version of Java was 25 and is 17.0.15 now. Only Math functions other than"
                                + " the four operations and sqrt may give other last digits.");
    }

    @Test
    void whatWasNotRecordedDiffers() throws IOException {
        assertThat(recorded("1.0", "17.0.15", "c0", "").unlike(NOW))
                .map(Unlike::text)
                .containsExactly(
                        "NOT AS RECORDED: the mark of the seed was not recorded and is 5eed now. The cases below"
                                + " are other ones: give the seed of that run with --seed.");
    }

    @Test
    void theRecordedStatusIsThatOfTheNumber() throws IOException {
        Recorded recorded = recorded("", "", "", "");
        assertThat(recorded.status("1.2")).contains("failed");
        assertThat(recorded.status("1.1")).isEmpty();
    }

    private static Recorded recorded(String version, String java, String configuration, String seed)
            throws IOException {
        return new Recorded(new JsonMapper().readTree("""
                        {"tests": [{"number": "1.2", "status": "failed"}],
                         "extra_data": {"chainrule":
                           {"version": "%s", "java": "%s", "configuration": "%s", "seed": "%s"}}}
                        """.formatted(version, java, configuration, seed)));
    }
}
