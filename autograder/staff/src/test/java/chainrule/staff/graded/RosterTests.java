package chainrule.staff.graded;

import static chainrule.staff.graded.Records.check;
import static chainrule.staff.graded.Records.graded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chainrule.staff.graded.SubmissionRecord.Asked;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names join results last, by the number of the submission. */
class RosterTests {
    @TempDir
    private Path temporary;

    private Roster roster(String text) throws IOException {
        return Roster.read(Files.writeString(temporary.resolve("grades.csv"), text));
    }

    @Test
    void theTableOfThePlatformIsJoinedByTheNumberOfTheSubmission() throws IOException {
        Roster roster = roster("""
                First Name,Last Name,SID,Email,Status,Submission ID
                Ada,"Example, the first",1,ada@example.edu,Graded,11
                =1+1,Example,2,ben@example.edu,Graded,12
                Cyd,Example,3,cyd@example.edu,Missing,
                """);
        SubmissionRecord without = SubmissionRecord.without(
                new Asked("submission_12", "content", "question", "", 0), 1, Status.UNUSABLE, "damaged");
        assertThat(roster.joinedTo(
                        List.of(graded("submission_11", 2.5, check("c.x", 2.5)), without, graded("submission_99", 0))))
                .isEqualTo("""
                First Name,Last Name,SID,Email,Status,Submission ID,graded,graded score,graded of
                Ada,"Example, the first",1,ada@example.edu,Graded,11,graded,2.5,5.0
                '=1+1,Example,2,ben@example.edu,Graded,12,unusable,,
                Cyd,Example,3,cyd@example.edu,Missing,,no submission,,
                ,,,,,submission_99,graded,0.0,5.0
                """.replace("\n", "\r\n"));
    }

    @Test
    void aListOfOnesOwnNamesTheFolder() throws IOException {
        assertThat(roster("submission,name\nanna,Anna\n").joinedTo(List.of(graded("anna", 5))))
                .isEqualTo("submission,name,graded,graded score,graded of\r\nanna,Anna,graded,5.0,5.0\r\n");
    }

    @Test
    void withoutAColumnThatNamesTheSubmissionItIsNone() {
        assertThatExceptionOfType(Roster.InvalidRosterException.class)
                .isThrownBy(() -> roster("Name,Email\nAda,ada@example.edu\n"))
                .withMessageContaining("has no column \"Submission ID\"");
        assertThatExceptionOfType(Roster.InvalidRosterException.class).isThrownBy(() -> roster(""));
    }
}
