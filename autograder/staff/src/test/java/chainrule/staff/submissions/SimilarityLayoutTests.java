package chainrule.staff.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sources alone, each submission in a folder of its own. */
class SimilarityLayoutTests {
    @TempDir
    private Path temporary;

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void sourcesAreCopiedAndNothingElse() throws IOException {
        Path source = Files.createDirectories(temporary.resolve("a/src"));
        Files.writeString(source.resolve("Conv.java"), "class Conv {}");
        Files.writeString(source.resolve("notes.txt"), "name of the student");
        Files.createSymbolicLink(source.resolve("Link.java"), source.resolve("notes.txt"));
        Path damaged = Files.writeString(temporary.resolve("b.zip"), "no zip file");
        Path starter = Files.writeString(temporary.resolve("Starter.java"), "class Starter {}");
        Path target = temporary.resolve("layout");
        SimilarityLayout layout = SimilarityLayout.in(target);
        layout.addTemplate(List.of(starter));
        layout.add(new Submitted("a", temporary.resolve("a"), SubmissionFacts.NONE));
        layout.add(new Submitted("b", damaged, SubmissionFacts.NONE));
        assertThat(files(target)).containsExactly("submissions/a/src/Conv.java", "template/Starter.java");
        assertThat(target.resolve("submissions/b")).isEmptyDirectory();
    }

    @Test
    void nothingIsWrittenBesideOtherFiles() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "");
        assertThatIOException()
                .isThrownBy(() -> SimilarityLayout.in(temporary))
                .withMessageContaining("something else");
    }
}
