package chainrule.suites.convolution;

import static chainrule.suites.Reproduction.assertReproduced;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.Convolution2d;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.suites.HomeworkItem;
import chainrule.suites.SolutionFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference reproduces every convolution of the homework sheets. */
class HomeworkTests {
    private static final Convolution2d REFERENCE =
            SolutionFolder.of("reference").implementing(Convolution2d.class);
    private static final Homework HOMEWORK = Homework.read();

    /** The results on the four sheets that are convolutions, one key each; s0 is the first sheet. */
    private static final Set<String> RESULTS = Set.of(
            "s0-q3c-valid",
            "s0-q3c-first",
            "s0-q3c-flip",
            "s0-q3c-xcorr",
            "s0-q3d-i",
            "s0-q3d-i-first",
            "s0-q3d-i-xcorr",
            "s0-q3d-ii",
            "s0-q4f-invariance-8x8",
            "s0-q4f-invariance-pad1",
            "s0-q7-forward",
            "s1-q1a-all",
            "s1-q1a-ii",
            "s1-q1a-iii",
            "s1-q1b-all",
            "s1-q1b-ii",
            "s1-q1b-iii",
            "s1-q2a-K",
            "s1-q3a",
            "s1-q3c-full",
            "s1-q3c-iii-000",
            "s1-q3c-iii-001",
            "s2-q4.1",
            "s2-q4.1-step1",
            "s2-q4.1-step2",
            "s2-q4.1-step3",
            "s2-q4.1-step4",
            "s2-q4.1-step5",
            "s2-q4.1-step6",
            "s2-q4.1-step7",
            "s2-q4.1-step8",
            "s2-q4.1-step9",
            "s2-q4.1-keff",
            "s2-q5x-forward",
            "s2-q6x-forward",
            "s3-q1a",
            "s3-q1a-00",
            "s3-q1b",
            "s3-q1c",
            "s3-q1e-samples",
            "s3-q1e",
            "s3-q5a",
            "s0-q7a-dw",
            "s0-q7x-dx",
            "s1-q5b-dk",
            "s1-q5b-dx",
            "s0-q7a-sgd");

    @Test
    void everyResultOfTheSheetsIsCovered() {
        Set<String> covered = new TreeSet<>();
        items().forEach(item -> covered.addAll(item.covers()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(RESULTS).hasSize(47);
    }

    @ParameterizedTest
    @MethodSource
    void forward(HomeworkItem<ForwardCase> item) {
        assertReproduced(ConvolutionOperations.FORWARD, REFERENCE, item);
    }

    @ParameterizedTest
    @MethodSource
    void backward(HomeworkItem<BackwardCase> item) {
        assertReproduced(ConvolutionOperations.DX_AND_DW, REFERENCE, item);
    }

    @ParameterizedTest
    @MethodSource
    void step(HomeworkItem<StepCase> item) {
        assertReproduced(ConvolutionOperations.STEP, REFERENCE, item);
    }

    @Test
    void variantsAloneNeedMoreThanStrideAndPadding() {
        assertThat(HOMEWORK.forward()).map(item -> item.given().geometry()).allSatisfy(geometry -> {
            assertThat(geometry.dilation()).isEqualTo(PerAxis.of(1));
            assertThat(geometry.groups()).isEqualTo(1);
            assertThat(geometry.padding().mode()).isEqualTo(PaddingMode.ZEROS);
        });
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(items())
                .allSatisfy(item -> assertThat(item.origin()).matches("Homework sheet [1-4], question \\d.*"));
    }

    static List<HomeworkItem<ForwardCase>> forward() {
        return Stream.concat(HOMEWORK.forward().stream(), HOMEWORK.variants().stream())
                .toList();
    }

    static List<HomeworkItem<BackwardCase>> backward() {
        return HOMEWORK.backward();
    }

    static List<HomeworkItem<StepCase>> step() {
        return HOMEWORK.step();
    }

    private static Stream<HomeworkItem<?>> items() {
        return Stream.of(HOMEWORK.forward(), HOMEWORK.variants(), HOMEWORK.backward(), HOMEWORK.step())
                .flatMap(List::stream);
    }
}
