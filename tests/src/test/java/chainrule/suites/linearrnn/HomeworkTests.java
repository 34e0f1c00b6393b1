package chainrule.suites.linearrnn;

import static chainrule.suites.Reproduction.assertReproduced;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.LinearRnn;
import chainrule.suites.HomeworkItem;
import chainrule.suites.SolutionFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference reproduces everything about the recurrent network of the fourth sheet. */
class HomeworkTests {
    private static final LinearRnn REFERENCE = SolutionFolder.of("reference").implementing(LinearRnn.class);
    private static final Homework HOMEWORK = HomeworkItem.read(Homework.class);
    private static final Set<String> RESULTS = Set.of(
            "s3-q6a",
            "s3-q6b-h1",
            "s3-q6b-h2",
            "s3-q6b-h3",
            "s3-q6b-y",
            "s3-q6c-h3",
            "s3-q6c-w_in",
            "s3-q6c-w_hh",
            "s3-q6c-w_hy",
            "s3-q6d-grad-w_in",
            "s3-q6d-grad-w_hh",
            "s3-q6d-grad-w_hy",
            "s3-q6d-new-w_in",
            "s3-q6d-new-w_hh",
            "s3-q6d-new-w_hy");

    @Test
    void everyResultOfTheSheetIsCovered() {
        Set<String> covered = new TreeSet<>();
        items().forEach(item -> covered.addAll(item.covers()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(RESULTS).hasSize(15);
    }

    @ParameterizedTest
    @MethodSource
    void forward(HomeworkItem<ForwardCase> item) {
        assertReproduced(LinearRnnOperations.STATES_AND_OUTPUT, REFERENCE, item);
    }

    @ParameterizedTest
    @MethodSource
    void loss(HomeworkItem<LossCase> item) {
        assertReproduced(LinearRnnOperations.LOSS, REFERENCE, item);
    }

    @ParameterizedTest
    @MethodSource
    void backward(HomeworkItem<BackwardCase> item) {
        assertReproduced(LinearRnnOperations.GRADIENTS_OF_WEIGHTS, REFERENCE, item);
    }

    @ParameterizedTest
    @MethodSource
    void step(HomeworkItem<StepCase> item) {
        assertReproduced(LinearRnnOperations.STEP, REFERENCE, item);
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(items())
                .allSatisfy(item -> assertThat(item.origin()).matches("Homework sheet 4, question 6\\([a-d]\\)"));
    }

    static List<HomeworkItem<ForwardCase>> forward() {
        return HOMEWORK.forward();
    }

    static List<HomeworkItem<LossCase>> loss() {
        return HOMEWORK.loss();
    }

    static List<HomeworkItem<BackwardCase>> backward() {
        return HOMEWORK.backward();
    }

    static List<HomeworkItem<StepCase>> step() {
        return HOMEWORK.step();
    }

    private static Stream<HomeworkItem<?>> items() {
        return Stream.of(HOMEWORK.forward(), HOMEWORK.loss(), HOMEWORK.backward(), HOMEWORK.step())
                .flatMap(List::stream);
    }
}
