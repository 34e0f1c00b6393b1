package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTests {
    @TempDir
    private Path folder;

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private String leftOut() {
        return Intake.from(folder).leftOutLine(List.of()).orElseThrow().text();
    }

    @Test
    void theShallowestComesFirst() throws IOException {
        write("a/b/First.java", "class First {}");
        write("Zebra.java", "class Zebra {}");
        write("a/Second.java", "class Second {}");
        assertThat(Intake.from(folder).sources())
                .extracting(SourceFile::path)
                .containsExactly("Zebra.java", "a/Second.java", "a/b/First.java");
    }

    @Test
    void everyEncodingOfAnUmlautIsRead() throws IOException {
        String text = "// Größe\nclass A {}";
        write("Utf8.java", text);
        write("Bom.java", "\uFEFF" + text + "// 1");
        write("Windows.java", (text + "// 2").getBytes("windows-1252"));
        write("Utf16.java", ("\uFEFF" + text + "// 3").getBytes(StandardCharsets.UTF_16LE));
        assertThat(Intake.from(folder).sources())
                .hasSize(4)
                .allSatisfy(source -> assertThat(source.text()).startsWith("// Größe\nclass A {}"));
    }

    @Test
    void equalTextsAreOneFile() throws IOException {
        write("A.java", "class A {}");
        write("copy/A.java", "class A {}");
        Taken taken = Intake.from(folder);
        assertThat(taken.sources()).extracting(SourceFile::path).containsExactly("A.java");
        assertThat(taken.leftOut()).isEmpty();
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        Path secret = Files.writeString(folder.resolveSibling("secret.java"), "class Secret {}");
        Files.createSymbolicLink(folder.resolve("Link.java"), secret);
        Files.createSymbolicLink(folder.resolve("folder"), folder.getParent());
        Taken taken = Intake.from(folder);
        assertThat(taken.sources()).isEmpty();
        assertThat(leftOut()).isEqualTo("Left out: Link.java (not a regular file), folder.");
        Files.delete(secret);
    }

    @Test
    void aFileJustSmallEnoughIsTakenAndOneByteMoreIsNot() throws IOException {
        write("Fits.java", "/".repeat(1 << 20));
        write("Large.java", "*".repeat((1 << 20) + 1));
        assertThat(Intake.from(folder).sources()).extracting(SourceFile::path).containsExactly("Fits.java");
        assertThat(leftOut()).isEqualTo("Left out: Large.java (too large).");
    }

    @Test
    void fiveHundredFilesAreTakenAndNoMore() throws IOException {
        for (int i = 0; i < 501; i++) {
            write(String.format("F%03d.java", i), "class F" + i + " {}");
        }
        assertThat(Intake.from(folder).sources()).hasSize(500);
        assertThat(leftOut()).isEqualTo("Left out: F500.java (more than 500 files).");
    }

    @Test
    void aNameCannotHideInTheLine() throws IOException {
        write("\u202Egnp.txt", "");
        assertThat(leftOut()).isEqualTo("Left out: \uFFFDgnp.txt.");
    }

    @Test
    void linksPipesAndFoldersAreNeverOpened() throws IOException, InterruptedException {
        Path secret = Files.writeString(folder.resolve("Secret.java"), "class Secret {}");
        Path submission = Files.createDirectory(folder.resolve("submission"));
        Files.createSymbolicLink(submission.resolve("Link.java"), secret);
        Files.createSymbolicLink(submission.resolve("away"), folder);
        Files.createDirectory(submission.resolve("Folder.java"));
        assertThat(new ProcessBuilder("mkfifo", submission.resolve("Pipe.java").toString())
                        .start()
                        .waitFor())
                .isZero();
        Taken taken = Intake.from(submission);
        assertThat(taken.sources()).isEmpty();
        assertThat(taken.leftOutLine(List.of()).orElseThrow().text())
                .isEqualTo("Left out: Link.java (not a regular file), Pipe.java (not a regular file), away.");
    }

    @Test
    void namesThatLookLikePathsElsewhereAreOnlyNames() throws IOException {
        write("..\\..\\Conv2d.java", "class A {}");
        write("src\\layers\\Pool.java", "class B {}");
        write(".\\.\\Own.java", "class C {}");
        assertThat(Intake.from(folder).sources())
                .extracting(SourceFile::path)
                .containsExactlyInAnyOrder("Conv2d.java", "src/layers/Pool.java", "Own.java");
    }

    @Test
    void fileNamesOfEveryScriptAreTaken() throws IOException {
        write("Свёртка.java", "class Свёртка {}");
        write("畳み込み.java", "class 畳み込み {}");
        assertThat(Intake.from(folder).sources()).extracting(SourceFile::path).contains("Свёртка.java", "畳み込み.java");
    }

    @Test
    void controlCharactersInNamesAreNotShown() throws IOException {
        write("a\u001B[31m\u202E.txt", "");
        assertThat(leftOut()).isEqualTo("Left out: a\uFFFD[31m\uFFFD.txt.");
    }

    @Test
    void aFileMayBeAMegabyteAndNoMore() throws IOException {
        write("Just.java", "/".repeat(1 << 20));
        write("Over.java", "/".repeat((1 << 20) + 1));
        Taken taken = Intake.from(folder);
        assertThat(taken.sources()).extracting(SourceFile::path).containsExactly("Just.java");
        assertThat(taken.leftOutLine(List.of()).orElseThrow().text()).isEqualTo("Left out: Over.java (too large).");
    }

    @Test
    void thereMayBeFiveHundredFilesAndNoMore() throws IOException {
        for (int i = 1; i <= 501; i++) {
            write("F%03d.java".formatted(i), "class F%03d {}".formatted(i));
        }
        Taken taken = Intake.from(folder);
        assertThat(taken.sources()).hasSize(500);
        assertThat(taken.leftOutLine(List.of()).orElseThrow().text())
                .isEqualTo("Left out: F501.java (more than 500 files).");
    }
}
