package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlatformTests {
    @TempDir
    private Path root;

    @Test
    void nothingIsLeftForOtherUsers() throws IOException {
        for (String folder : new String[] {"submission", "results", "source"}) {
            Files.setPosixFilePermissions(
                    Files.createDirectory(root.resolve(folder)), PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        Path metadata = Files.writeString(root.resolve("submission_metadata.json"), "{}");
        new Platform(root).lockDown();
        try (var entries = Files.list(root)) {
            assertThat(entries)
                    .hasSize(4)
                    .allSatisfy(entry -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(entry)))
                            .isEqualTo("rwx------"));
        }
        assertThat(metadata).hasContent("{}");
    }

    @Test
    void whatIsNotThereNeedsNoLock() {
        new Platform(root).lockDown();
        assertThat(root).isEmptyDirectory();
    }
}
