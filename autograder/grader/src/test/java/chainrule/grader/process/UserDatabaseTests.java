package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A worker gets no number that somebody has: it could end his processes and delete his files. */
class UserDatabaseTests {
    private static final int NAMED = 300_000;
    private static final int ELSEWHERE = 300_001;

    @TempDir
    private Path folder;

    private boolean has(int user, String sources) throws IOException {
        Files.writeString(folder.resolve("passwd"), "root:x:0:0::/:/bin/sh\n\nann:x:" + NAMED + ":7::/:/bin/sh\n");
        Files.writeString(folder.resolve("nsswitch.conf"), "# hosts\npasswd:   " + sources + "\ngroup: sss\n");
        return new UserDatabase(folder, asked -> asked == ELSEWHERE).has(user);
    }

    @Test
    void whoStandsInTheFileIsFound() throws IOException {
        assertThat(has(NAMED, "files")).isTrue();
        assertThat(has(7, "files")).isFalse();
    }

    @Test
    void whoStandsElsewhereIsAskedForWhereThereIsAnElsewhere() throws IOException {
        assertThat(has(ELSEWHERE, "files sss")).isTrue();
        assertThat(has(ELSEWHERE, "files systemd")).isFalse();
        assertThat(has(ELSEWHERE + 1, "files ldap")).isFalse();
    }

    @Test
    void withoutFilesNobodyHasANumber() {
        assertThat(new UserDatabase(folder, asked -> true).has(1)).isFalse();
    }

    @Test
    void aNumberThatIsTakenIsNotDrawn() {
        int[] draws = {0, 0, 1_234_567};
        int[] next = {0};
        assertThat(WorkerUser.draw(() -> draws[next[0]++])).isEqualTo(1_234_567);
    }
}
