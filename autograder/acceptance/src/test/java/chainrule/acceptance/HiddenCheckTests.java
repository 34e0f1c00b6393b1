package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a submission learns from a hidden check cannot come out through a visible one. */
class HiddenCheckTests {
    /** forward: basic, which comes before the others. */
    private static final String HIDDEN = "forward-basic";

    @TempDir
    private Path temporary;

    @Test
    void hiddenChecksComeLastAndFindAWorkerThatKnowsNothing() throws IOException {
        Assignment usual = Machine.impatient();
        Assignment hiding = usual.with(List.of(new Assignment.ChosenExercise(
                "convolution2d", 4000, Visibility.VISIBLE, Set.of(HIDDEN), FeedbackLevels.everything())));
        Marks marks = Homework.withRight(temporary)
                .withConv2d("private static int calls;\n"
                        + Homework.forwardThat("if (++calls > 0) throw new IllegalStateException(\"call \" + calls);"))
                .grade(hiding);
        // its six cases and the rung that is shown, none of the calls of the checks that came before
        assertThat(marks.says("forward-basic")).contains(": call 7\n");
        assertThat(marks.visibility("forward-basic")).isEqualTo("hidden");
        assertThat(marks.visibility("shapes")).isEqualTo("visible");
    }

    @Test
    void whatRepeatsAVisibleCheckHasNotSeenAHiddenOne() throws IOException {
        Assignment usual = Machine.impatient();
        Set<String> hidden = Machine.course().exercises().get(0).checks().stream()
                .map(check -> check.check().key())
                .filter(key -> !key.equals(HIDDEN))
                .collect(Collectors.toSet());
        Assignment hiding = usual.with(List.of(new Assignment.ChosenExercise(
                "convolution2d", 4000, Visibility.VISIBLE, hidden, FeedbackLevels.everything())));
        Marks marks = Homework.withRight(temporary)
                .withConv2d("private static double seen;\n"
                        + Homework.forwardThat("if (g.groups() > 1) seen = 1;\n"
                                + "if (true) return new double[][][][] {{{{7 + seen}}}};"))
                .grade(hiding);
        assertThat(marks.visibility("forward-basic")).isEqualTo("visible");
        assertThat(marks.says("forward-basic")).contains("got 7").doesNotContain("earlier calls");
    }
}
