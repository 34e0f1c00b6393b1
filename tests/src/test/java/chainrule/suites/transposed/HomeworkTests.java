package chainrule.suites.transposed;

import static chainrule.suites.Reproduction.assertReproduced;
import static org.assertj.core.api.Assertions.assertThat;

import chainrule.contract.PerAxis;
import chainrule.contract.TransposedConvolution2d;
import chainrule.suites.HomeworkItem;
import chainrule.suites.SolutionFolder;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference reproduces every transposed convolution of the homework sheets. */
class HomeworkTests {
    private static final TransposedConvolution2d REFERENCE =
            SolutionFolder.of("reference").implementing(TransposedConvolution2d.class);
    private static final Homework HOMEWORK = Homework.read();

    /** The results on the third sheet that are transposed convolutions, or their sizes, one key each. */
    private static final Set<String> RESULTS = Set.of(
            "s2-q3.2-H",
            "s2-q3.2-OP",
            "s2-q3.2-nonsquare",
            "s2-q3.3-1",
            "s2-q3.3-1-size",
            "s2-q3.3-1-step1",
            "s2-q3.3-1-step2",
            "s2-q3.3-1-step3",
            "s2-q3.3-1-step4",
            "s2-q3.3-2",
            "s2-q3.3-2-full7",
            "s2-q3.3-2-padded8",
            "s2-q3.3-2-products",
            "s2-q3.3-2-size",
            "s2-q4.3-H",
            "s2-q4.3-OP");

    @Test
    void everyResultOfTheSheetsIsCovered() {
        Set<String> covered = new TreeSet<>();
        forward().forEach(item -> covered.addAll(item.covers()));
        assertThat(covered).containsExactlyInAnyOrderElementsOf(RESULTS).hasSize(16);
    }

    @ParameterizedTest
    @MethodSource
    void forward(HomeworkItem<ForwardCase> item) {
        assertReproduced(TransposedOperations.FORWARD, REFERENCE, item);
    }

    @Test
    void variantsAloneNeedMoreThanStrideAndPadding() {
        assertThat(HOMEWORK.forward()).map(item -> item.given().geometry()).allSatisfy(geometry -> {
            assertThat(geometry.outputPadding()).isEqualTo(PerAxis.of(0));
            assertThat(geometry.dilation()).isEqualTo(PerAxis.of(1));
        });
    }

    @Test
    void originsNameSheetAndQuestion() {
        assertThat(forward()).allSatisfy(item -> assertThat(item.origin()).matches("Homework sheet 3, question \\d.*"));
    }

    static List<HomeworkItem<ForwardCase>> forward() {
        return Stream.concat(HOMEWORK.forward().stream(), HOMEWORK.variants().stream())
                .toList();
    }
}
