package chainrule.staff.graded;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class as a table, and as files. */
class ResultsTableTests {
    @TempDir
    private Path temporary;

    @Test
    void noCellIsAFormula() {
        assertThat(new Csv()
                        .row(List.of(
                                "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "a,b", "say \"a\"", "two\nlines", -1.5, 3, ""))
                        .toString())
                .isEqualTo("'=1+1,'+1,'-1,'@SUM(A1),'\t=1,\"a,b\",\"say \"\"a\"\"\",\"two\nlines\",-1.5,3,\r\n");
    }

    @Test
    void whatIsNotGradedHasNoScore() {
        SubmissionRecord graded =
                Records.graded("one", 2.5, Records.check("conv.shapes", 2.5), Records.check("conv.x", 0));
        SubmissionRecord without =
                SubmissionRecord.without(new Asked("two", "c", "q", "", 3), 1, Status.NOT_GRADED, "a fault");
        assertThat(ResultsTable.of(List.of(graded, without))).isEqualTo("""
                submission,status,score,most,submitted,earlier,seconds,isolation,reason,conv.shapes,conv.x\r
                one,graded,2.5,5.0,2026-01-01T00:00:00Z,0,1.5,full,,2.5,0.0\r
                two,not graded,,,,3,1.0,,a fault,,\r
                """);
    }

    @Test
    void aRecordComesBackAsItWasAndOnlyItsOwnerReadsIt() throws IOException {
        Path folder = temporary.resolve("new/results");
        ClassResults results = ClassResults.to(folder);
        SubmissionRecord record = Records.graded("one", 2.5, Records.check("conv.shapes", 2.5));
        results.keep(record);
        assertThat(ClassResults.in(folder).records()).containsExactly(record);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
        assertThat(folder.resolve("one")).isDirectoryNotContaining("glob:**/.unfinished*");
    }

    @Test
    void aDamagedRecordCountsAsNone() throws IOException {
        ClassResults results = ClassResults.to(temporary.resolve("results"));
        Path own = Files.createDirectories(temporary.resolve("results/one"));
        for (String damaged : List.of("", "null", "{\"id\":", "[]")) {
            Files.writeString(own.resolve("record.json"), damaged);
            assertThat(results.record("one")).isEmpty();
        }
    }
}
