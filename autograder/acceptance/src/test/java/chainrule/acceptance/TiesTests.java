package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.grading.Order;
import chainrule.grader.suite.Suites;
import chainrule.staff.solutions.Got;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The word {@code ties} of the configuration. */
class TiesTests {
    private static final String POOLING = "max-pooling2d";

    @TempDir
    private Path folder;

    private List<String> lostUnder(String ties, String solution) throws IOException {
        String yaml = Files.readString(Machine.repository().resolve("tests/assignment.yaml"))
                .replaceAll(
                        "(?s)exercises:.*?limits:",
                        "exercises:\n  - exercise: " + POOLING + "\n    points: 20\nties: " + ties + "\nlimits:");
        Files.writeString(folder.resolve(AssignmentFile.NAME), yaml);
        Assignment assignment = AssignmentFile.in(folder, Suites.catalogue());
        return Got.of(Machine.grade(Order.of(Ours.files(solution)), assignment)).lostOf(POOLING);
    }

    @Test
    void theLastOfATieLosesUnderFirstAndNothingUnderAny() throws IOException {
        assertThat(lostUnder("first", "wrong/max-pooling-last-of-a-tie")).containsExactly("backward-ties");
        assertThat(lostUnder("any", "wrong/max-pooling-last-of-a-tie")).isEmpty();
    }

    @Test
    void whoRewardsEveryMaximumLosesUnderAnyToo() throws IOException {
        assertThat(lostUnder("any", "wrong/max-pooling-rewards-every-tie")).contains("backward-ties");
        assertThat(lostUnder("any", "reference")).isEmpty();
    }
}
