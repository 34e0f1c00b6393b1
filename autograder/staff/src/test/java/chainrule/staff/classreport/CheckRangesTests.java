package chainrule.staff.classreport;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Numbers of checks as a person reads them. */
class CheckRangesTests {
    private static final List<CheckRecord> ALL = Stream.of("1.1", "1.2", "1.3", "1.4", "2.1", "2.2")
            .map(number -> new CheckRecord(
                    "Exercise " + number.charAt(0), "key " + number, number, "", 0, 1, "visible", "passed"))
            .toList();

    private static String of(String... numbers) {
        return CheckRanges.of(ALL, Stream.of(numbers).map("key "::concat).collect(java.util.stream.Collectors.toSet()));
    }

    @Test
    void theyStandInTheOrderOfTheAssignmentAndNeighboursAsARange() {
        assertThat(of("2.2", "1.3", "1.2", "1.1")).isEqualTo("1.1 to 1.3, 2.2");
        assertThat(of("1.4", "1.1", "1.2")).isEqualTo("1.1, 1.2, 1.4");
        assertThat(CheckRanges.of(ALL, Set.of())).isEmpty();
    }

    @Test
    void noRangeLeadsFromOneExerciseToTheNext() {
        assertThat(of("1.3", "1.4", "2.1", "2.2")).isEqualTo("1.3, 1.4, 2.1, 2.2");
        assertThat(of("1.2", "1.3", "1.4", "2.1")).isEqualTo("1.2 to 1.4, 2.1");
    }
}
