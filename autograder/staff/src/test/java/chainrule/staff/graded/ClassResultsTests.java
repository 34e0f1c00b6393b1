package chainrule.staff.graded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of records as it is read again. */
class ClassResultsTests {
    @TempDir
    private Path folder;

    @Test
    void aClassKeepsOnceWhatItsRecordsHaveInCommon() throws IOException {
        ClassResults results = ClassResults.to(folder.resolve("graded"));
        List<SubmissionRecord> kept = List.of(
                Records.graded("a", 2.5, Records.check("one", 2.5), Records.check("two", 0)),
                Records.graded("b", 0, Records.check("one", 0), Records.check("two", 0)));
        kept.forEach(results::keep);
        List<SubmissionRecord> read = results.records();
        assertThat(read).isEqualTo(kept);
        assertThat(read.get(0).checks().get(1)).isSameAs(read.get(1).checks().get(1));
    }
}
