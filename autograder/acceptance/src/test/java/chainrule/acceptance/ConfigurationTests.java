package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.AssignmentFile;
import chainrule.grader.grading.Order;
import chainrule.grader.grading.Selection;
import chainrule.grader.message.CheckMessage;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.suite.Suites;
import chainrule.grader.text.CheckText;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words of the configuration, and what they do to results. */
class ConfigurationTests {
    @TempDir
    private Path folder;

    private Assignment convolution(String exercise, String top) throws IOException {
        String yaml = Files.readString(Machine.repository().resolve("tests/assignment.yaml"))
                .replaceAll(
                        "(?s)exercises:.*?limits:",
                        "exercises:\n  - exercise: convolution2d\n    points: 40\n" + exercise + top + "limits:");
        Files.writeString(folder.resolve(AssignmentFile.NAME), yaml);
        return AssignmentFile.in(folder, Suites.catalogue());
    }

    private static List<String> names(Marks marks) {
        List<String> names = new ArrayList<>();
        for (JsonNode test : marks.results().get("tests")) {
            names.add(test.get("name").asText());
        }
        return names;
    }

    @Test
    void everyoneGetsThePointsOfAWaivedCheckAndReadsWhy() throws IOException {
        Marks marks = Homework.empty(folder).grade(convolution("", "waived: [convolution2d.forward-basic]\n"));
        assertThat(marks.output("1.5")).isEqualTo("Waived by the course staff: everyone gets these points.");
        assertThat(marks.score()).isEqualTo(1.2);
    }

    @Test
    void whatIsHiddenAddsALineOnWhatIsNotAndTheTopGivesNothingAway() throws IOException {
        Marks marks = Homework.withRight(folder)
                .with("Conv2d.java", "public class Conv2d extends Right implements chainrule.contract.Convolution2d {}")
                .grade(convolution("    hidden: [forward-basic]\n", ""));
        assertThat(marks.visibility("forward-basic")).isEqualTo("hidden");
        assertThat(names(marks)).contains("Public tests: 38.80/38.80");
        assertThat(marks.results().get("output").asText())
                .contains("38.80/38.80")
                .doesNotContain("40.00");
        assertThat(marks.score()).isEqualTo(40);
    }

    @Test
    void nothingIsHiddenUnlessAskedFor() throws IOException {
        Marks marks = Homework.empty(folder).grade(convolution("", ""));
        assertThat(names(marks)).noneMatch(name -> name.startsWith("Public tests"));
    }

    @Test
    void howMuchIsShownGrowsWithTheSubmissionsBefore() throws IOException {
        Assignment assignment = convolution("    feedback: {0: [verdict], 2: [case]}\n", "");
        Path wrong = Ours.files("wrong/kernel-flipped");
        assertThat(message(wrong, assignment, 0)).isEqualTo("y is wrong in 6 of 6 cases.");
        assertThat(message(wrong, assignment, 1)).isEqualTo("y is wrong in 6 of 6 cases.");
        assertThat(message(wrong, assignment, 2)).contains("expected y").doesNotContain("turns the kernel");
    }

    private static String message(Path submission, Assignment assignment, int earlierSubmissions) {
        Order order = Order.of(submission).only(new Selection(List.of("1.5"))).after(earlierSubmissions);
        GradedCheck check = Machine.grade(order, assignment).checks().get(0);
        return String.join("\n", CheckText.lines(CheckMessage.of(check)));
    }

    @Test
    void whereFilesMustCompileABrokenOneIsLeftOutWhole() throws IOException {
        String broken = Homework.forwardThat("int rows = \"three\";");
        Marks rescued =
                Homework.withRight(folder.resolve("a")).withConv2d(broken).grade(convolution("", ""));
        assertThat(rescued.earns("step-with-bias")).isTrue();
        Marks left = Homework.withRight(folder.resolve("b"))
                .withConv2d(broken)
                .grade(convolution("", "must-compile: true\n"));
        assertThat(left.score()).isZero();
        assertThat(left.found()).contains("Does not compile: Conv2d.java, line 5: incompatible types");
    }
}
