package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.FeedbackLevels.Level;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.html.HtmlReport;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradingReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The HTML report as a file; how a browser shows it is tested where there is one. */
class HtmlReportTests {
    @TempDir
    private Path temporary;

    private String html(Path submission, FeedbackLevels levels) throws IOException {
        Assignment assignment = Machine.impatient()
                .with(List.of(
                        new Assignment.ChosenExercise("convolution2d", 4000, Visibility.VISIBLE, Set.of(), levels)));
        GradingReport report = Machine.grade(submission, Optional.empty(), Optional.of("1.5"), assignment);
        Path file = temporary.resolve("report.html");
        HtmlReport.write(Message.of(report), file);
        return Files.readString(file);
    }

    @Test
    void whatStudentsChooseIsNeverMarkup() throws IOException {
        Path submission = Homework.withRight(temporary)
                .withConv2d(
                        Homework.forwardThat("System.out.println(\"<script>alert(1)</script> & more\"); x = x.clone();"
                                + " x[0] = new double[][][] {{{7}}};"))
                .folder();
        assertThat(html(submission, FeedbackLevels.everything()))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; more")
                .doesNotContain("<script");
    }

    @Test
    void itAsksForNothingFromElsewhere() throws IOException {
        String html = html(Ours.files("wrong/kernel-flipped"), FeedbackLevels.everything());
        assertThat(html)
                .contains("default-src 'none'")
                .doesNotContain("http://")
                .doesNotContain("https://")
                .doesNotContain("src=")
                .doesNotContain("@import");
    }

    @Test
    void whatALevelLeavesOutIsNotInTheFile() throws IOException {
        Path submission = Ours.files("wrong/kernel-flipped");
        assertThat(html(submission, FeedbackLevels.always(Set.of(Level.VERDICT))))
                .contains("y is wrong in 6 of 6 cases.")
                .doesNotContain("expected y")
                .doesNotContain("turns the kernel")
                .doesNotContain("<svg")
                .doesNotContain("new Conv2d()");
        assertThat(html(submission, FeedbackLevels.always(Set.of(Level.HINT))))
                .contains("turns the kernel")
                .doesNotContain("expected y");
    }
}
