package chainrule.staff.submissions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a submission, and how a zip file becomes a folder. */
class ClassFolderTests {
    @TempDir
    private Path temporary;

    private Path folder(String name) throws IOException {
        return Files.createDirectories(temporary.resolve(name));
    }

    private Path zip(String name, String... entries) throws IOException {
        Path file = temporary.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private List<String> ids() throws IOException {
        return ClassFolder.submissions(temporary).stream().map(Submitted::id).toList();
    }

    @Test
    void foldersAndZipFilesAreSubmissionsAndNothingElse() throws IOException {
        folder("submission_2");
        folder("__MACOSX");
        folder(".git");
        zip("submission_1.zip", "A.java");
        Files.writeString(temporary.resolve("grades.csv"), "");
        Files.createSymbolicLink(temporary.resolve("submission_3"), Path.of("/"));
        assertThat(ids()).containsExactly("submission_1", "submission_2");
    }

    @Test
    void theOneFolderOfAnExportIsLookedInto() throws IOException {
        folder("export/submission_7");
        Files.writeString(temporary.resolve("export/" + ExportMetadata.NAME), """
                submission_7:
                  :history: [{}, {}]
                """);
        assertThat(ClassFolder.submissions(temporary))
                .singleElement()
                .satisfies(one -> assertThat(one.facts().earlier()).isEqualTo(2));
    }

    @Test
    void anIdIsFitToNameAFile() throws IOException {
        folder("-rf * $(x)");
        folder("Zoë Müller");
        assertThat(ids()).containsExactlyInAnyOrder("_-rf_____x_", "Zoë_Müller");
    }

    @Test
    void twoThatWouldShareAnIdAreRefused() throws IOException {
        folder("a b");
        folder("a_b");
        assertThatIOException().isThrownBy(this::ids).withMessageContaining("rename one of them");
    }

    @Test
    void aZipFileIsUnpackedAndGoesAgain() throws IOException {
        Path kept;
        try (Unpacked unpacked =
                Unpacked.of(new Submitted("z", zip("z.zip", "src/A.java", "b\\B.java"), SubmissionFacts.NONE))) {
            kept = unpacked.folder();
            assertThat(kept.resolve("src/A.java")).content().isEqualTo("src/A.java");
            assertThat(kept.resolve("b/B.java")).exists();
        }
        assertThat(kept).doesNotExist();
    }

    @Test
    void aZipFileThatLeadsOutIsOfNoUse() throws IOException {
        for (String name : List.of("../evil", "/etc/evil", "a/../../evil")) {
            Submitted evil = new Submitted("z", zip("z.zip", name), SubmissionFacts.NONE);
            assertThatIOException()
                    .isThrownBy(() -> Unpacked.of(evil).close())
                    .isInstanceOf(Unpacked.UnusableArchiveException.class)
                    .withMessageContaining("leads out of it");
        }
        assertThat(temporary.getParent().resolve("evil")).doesNotExist();
    }

    @Test
    void aDamagedZipFileIsOfNoUse() throws IOException {
        for (String contents : List.of("", "no zip at all")) {
            Path file = Files.writeString(temporary.resolve("z.zip"), contents);
            Submitted damaged = new Submitted("z", file, SubmissionFacts.NONE);
            assertThatIOException()
                    .isThrownBy(() -> Unpacked.of(damaged).close())
                    .isInstanceOf(Unpacked.UnusableArchiveException.class);
        }
    }

    @Test
    void aZipFileThatGrowsWithoutEndIsStopped() throws IOException {
        Path file = temporary.resolve("z.zip");
        byte[] zeros = new byte[1 << 20];
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("zeros"));
            for (int i = 0; i < 70; i++) {
                zip.write(zeros);
            }
        }
        assertThatIOException()
                .isThrownBy(() -> Unpacked.of(new Submitted("z", file, SubmissionFacts.NONE))
                        .close())
                .withMessage("the archive holds more than 64 MB");
    }

    @Test
    void aHashTellsFilesNamesAndLinksApart() throws IOException {
        Path one = folder("one");
        Path file = Files.writeString(one.resolve("A.java"), "class A {}");
        String before = ContentHash.of(one);
        assertThat(ContentHash.of(one)).isEqualTo(before);
        Files.writeString(file, "class A { }");
        String changed = ContentHash.of(one);
        Files.move(file, one.resolve("B.java"));
        String renamed = ContentHash.of(one);
        Files.createSymbolicLink(one.resolve("C.java"), Path.of("B.java"));
        assertThat(List.of(before, changed, renamed, ContentHash.of(one))).doesNotHaveDuplicates();
    }
}
