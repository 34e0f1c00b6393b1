package chainrule.staff.recorded;

import static chainrule.assertions.TensorAssert.assertThatTensor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.grader.suite.Suites;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Solutions;
import chainrule.testkit.tensor.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The reference gives what the native library gave, when its results were recorded. */
class RecordedResultsTests {
    private static final Path FOLDER = Path.of("src/test/resources/chainrule/staff/recorded");
    private static final Program REFERENCE =
            Program.of(Solutions.in(Path.of("../..")).named("reference"));

    /** Relative to the largest entry; two right results in double precision lie closer. */
    private static final double NEAR = 1e-11;

    private static final int FEWEST_CALLS = 5;

    /** Of these nothing is met to the bit: thirds, roots, exponentials and what is not a sum of products alone. */
    private static final Set<String> ROUNDED = Set.of(
            "batch-normalization2d",
            "pooling-stacks",
            "self-attention",
            "tanh-rnn",
            "two-layer-network",
            "unit-scale-updates");

    /** Its averages are rounded, to what depends on whether the sum is divided or a share is added up. */
    private static final Set<String> AVERAGED = Set.of("small-network");

    /** What the library does not compute, since nothing is rounded there: exact arithmetic is what agrees with them. */
    private static final Set<String> NOT_ASKED = Set.of("gradient-moments", "layer-arithmetic", "newton-schulz");

    @TestFactory
    Stream<DynamicTest> theReferenceGivesWhatTheLibraryGave() {
        return Suites.find().values().stream()
                .filter(exercise -> !NOT_ASKED.contains(exercise.key()))
                .map(exercise -> dynamicTest(exercise.key(), () -> assertAgree(exercise.key(), exercise.contract())));
    }

    @Test
    void everyExerciseIsHeldAgainstTheLibraryOrNamed() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            Set<String> known = files.map(file -> file.getFileName().toString().replace(".jsonl", ""))
                    .collect(Collectors.toSet());
            assertThat(known).doesNotContainAnyElementsOf(NOT_ASKED);
            known.addAll(NOT_ASKED);
            assertThat(known)
                    .isEqualTo(Suites.find().values().stream()
                            .map(exercise -> exercise.key())
                            .collect(Collectors.toSet()));
        }
    }

    private static <S> void assertAgree(String exercise, Class<S> contract) {
        List<RecordedCall> calls = RecordedFile.of(FOLDER, exercise).read();
        S reference = REFERENCE.implementing(contract);
        assertThat(calls).hasSizeGreaterThanOrEqualTo(FEWEST_CALLS);
        assertThat(calls.stream().anyMatch(RecordedCall::exact)).isNotEqualTo(ROUNDED.contains(exercise));
        for (RecordedCall call : calls) {
            Map<String, Object> recorded = call.recorded(contract);
            Map<String, Object> answered = call.answerOf(contract, reference);
            assertThat(answered).as(call.check()).containsOnlyKeys(recorded.keySet());
            recorded.forEach((name, value) -> assertThatTensor(answered.get(name))
                    .as("%s of %s", name, call.check())
                    .isWithin(allowed(exercise, call, value), value));
        }
    }

    private static double allowed(String exercise, RecordedCall call, Object recorded) {
        return call.exact() && !AVERAGED.contains(exercise)
                ? 0
                : NEAR * Math.max(1, Reading.tensor(recorded).magnitude());
    }
}
