package chainrule.staff.solutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written down in a declaration becomes files, and goes away again. */
class LaidOutTests {
    @TempDir
    private Path temporary;

    private Solutions solutions;

    @BeforeEach
    void reference() throws IOException {
        solutions = Solutions.in(temporary);
        write("reference/Conv2d.java", "class Conv2d implements Convolution2d {\n    int one = 1;\n}\n");
        write("reference/Sums.java", "class Sums {\n    int two = 2;\n}\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = solutions.folder().resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private Solution specimen(String name, String declaration) throws IOException {
        write(name + "/specimen.yaml", "title: errs\nexercise: convolution2d\nloses: [all]\n" + declaration);
        return solutions.named(name);
    }

    @Test
    void aMistakeIsTheChangedFileThatImplementsItsExercise() throws IOException {
        Solution mistake = specimen("wrong/a", "change:\n  - replace: one = 1\n    by: one = 7\n");
        Path folder;
        try (LaidOut laidOut = LaidOut.of(mistake)) {
            folder = laidOut.folder();
            assertThat(folder).isDirectoryNotContaining(file -> !file.endsWith("Conv2d.java"));
            assertThat(folder.resolve("Conv2d.java")).content().contains("int one = 7;");
        }
        assertThat(folder).doesNotExist();
    }

    @Test
    void aChangeMayBeInAnotherFile() throws IOException {
        Solution mistake = specimen("wrong/a", "change:\n  - in: Sums.java\n    replace: two = 2\n    by: two = 3\n");
        LaidOut.into(mistake, temporary.resolve("there"));
        assertThat(temporary.resolve("there/Sums.java")).content().contains("int two = 3;");
        assertThat(temporary.resolve("there/Conv2d.java")).doesNotExist();
    }

    @Test
    void whatCannotBeLaidOutSaysWhyAndLeavesNothing() throws IOException {
        Solution stale = specimen("wrong/stale", "change:\n  - replace: three = 3\n");
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> LaidOut.of(stale))
                .withMessage("The specimen wrong/stale replaces what must stand in the reference's Conv2d.java exactly"
                        + " once, and stands there 0 times: three = 3");
        Solution lost = specimen("wrong/lost", "change:\n  - in: Gone.java\n    replace: three = 3\n");
        assertThatExceptionOfType(InvalidSpecimenException.class)
                .isThrownBy(() -> LaidOut.of(lost))
                .withMessage("The specimen wrong/lost changes Gone.java, which is no file of the reference.");
    }

    @Test
    void whatLiesThereAsFilesIsGradedWhereItLies() throws IOException {
        Solution whole = specimen("wrong/whole", "");
        try (LaidOut laidOut = LaidOut.of(whole)) {
            assertThat(laidOut).isEqualTo(new LaidOut(whole.folder(), false));
        }
        assertThat(whole.folder()).exists();
    }

    @Test
    void aDeedIsDoneInTheClassOfAllDeeds() throws IOException {
        write("hostile/Deed.java", "class Deed {}\n");
        Solution deed = specimen("hostile/exits", "attempt: System.exit(0);\nmembers: |\n  int calls;\n");
        LaidOut.into(deed, temporary.resolve("there"));
        assertThat(temporary.resolve("there/Deed.java")).exists();
        assertThat(temporary.resolve("there/Conv2d.java")).content().endsWith("""
                public class Conv2d extends Deed implements Convolution2d {
                    int calls;

                    void attempt() throws Exception {
                        System.exit(0);
                    }
                }
                """);
    }

    @Test
    void aDeedMayBringFilesOfItsOwnAlone() throws IOException {
        Solution deed = specimen("hostile/many", "files:\n  - path: A%d.java\n    count: 2\n    text: ${3*x}%d\n");
        LaidOut.into(deed, temporary.resolve("there"));
        assertThat(temporary.resolve("there/A1.java")).hasContent("xxx1");
        assertThat(temporary.resolve("there/Deed.java")).doesNotExist();
    }
}
