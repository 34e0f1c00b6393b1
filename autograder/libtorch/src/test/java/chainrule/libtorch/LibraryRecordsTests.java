package chainrule.libtorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.staff.recorded.RecordedCall;
import chainrule.staff.recorded.RecordedFile;
import chainrule.testkit.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The recorded results are what the library says today. With {@code -Dchainrule.record=true} they are written anew. */
class LibraryRecordsTests {
    private static final Path FOLDER = Path.of("../staff/src/test/resources/chainrule/staff/recorded");

    @TestFactory
    Stream<DynamicTest> theRecordedResultsAreTheLibrarys() {
        return AgreementTests.exercises().stream()
                .map(exercise -> dynamicTest(exercise.key(), () -> assertRecorded(exercise)));
    }

    private static <S> void assertRecorded(Exercise<S> exercise) {
        Class<S> contract = exercise.contract();
        RecordedFile file = RecordedFile.of(FOLDER, exercise.key());
        S library = Library.implementing(contract);
        if (Boolean.getBoolean("chainrule.record")) {
            file.write(new Recording<>(contract, library).of(exercise));
        }
        List<RecordedCall> recorded = file.read();
        assertThat(recorded)
                .isNotEmpty()
                .isEqualTo(recorded.stream()
                        .map(call -> call.answeredBy(contract, library))
                        .toList());
    }
}
