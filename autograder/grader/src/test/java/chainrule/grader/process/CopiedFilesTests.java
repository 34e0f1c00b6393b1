package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class CopiedFilesTests {
    @TempDir
    private Path folder;

    private Path file() throws IOException {
        return Files.writeString(folder.resolve("worker.jar"), "classes");
    }

    @Test
    void everyUserCanReadThemAndNobodyElseCanWrite() throws IOException {
        CopiedFiles copies = CopiedFiles.of(List.of(file()));
        Path copy = copies.copy(file());
        assertThat(copy).hasContent("classes");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-r--r--");
        copies.delete();
        assertThat(copy.getParent()).doesNotExist();
    }

    /** As when the disk is full. */
    @Test
    void whatCannotBeCopiedWholeIsNotLeft() throws IOException {
        Set<Path> before = folders();
        List<Path> files = List.of(file(), folder.resolve("missing.jar"));
        assertThatThrownBy(() -> CopiedFiles.of(files)).isInstanceOf(IOException.class);
        assertThat(folders()).isEqualTo(before);
    }

    private static Set<Path> folders() throws IOException {
        String ours = "chainrule-worker-" + ProcessHandle.current().pid() + "-";
        try (Stream<Path> entries = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return entries.filter(entry -> entry.getFileName().toString().startsWith(ours))
                    .collect(Collectors.toSet());
        }
    }
}
