package chainrule.grader.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import chainrule.testkit.words.Sentence;
import chainrule.wire.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that no person writes, and some that people hand in by mistake: what is said of each, and what it may cost. */
class UnusualFilesTests {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration SHORT = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    private void write(String name, String text) throws IOException {
        Files.write(folder.resolve(name), text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private Path zip(String name, String entry, int files, byte[] bytes) throws IOException {
        Path archive = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (int i = 0; i < files; i++) {
                zip.putNextEntry(new ZipEntry(entry.formatted(i)));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
        return archive;
    }

    private List<String> notes() {
        return Intake.from(folder).notes().stream().map(Sentence::text).toList();
    }

    private List<String> paths() {
        return Intake.from(folder).sources().stream().map(SourceFile::path).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\n", " ", "\t", "\r\n", "/*", "//", "\"", "'", "\\", "{", "<", "package ", "import\n", "`"})
    void aMegabyteOfTheSameTakesNoTime(String repeated) throws IOException {
        write("A.java", repeated.repeat(MEGABYTE / repeated.length() - 100) + "class A {}");
        assertTimeoutPreemptively(SHORT, () -> Intake.from(folder));
    }

    @Test
    void blankLinesBeforeAClassAreTaken() throws IOException {
        write("A.java", "\n".repeat(60_000) + "class A {}");
        assertThat(paths()).containsExactly("A.java");
    }

    @Test
    void whatThereIsNoTimeForIsNamed() throws IOException {
        write("A.java", "class A {}");
        write("B.java", "class B {}");
        int[] asked = {0};
        Taken taken = Intake.from(folder, () -> ++asked[0] > 4);
        assertThat(taken.sources()).extracting(SourceFile::path).containsExactly("A.java");
        assertThat(taken.leftOut()).containsExactly("B.java (no time left)");
        assertThat(Intake.from(folder, () -> true).leftOut()).contains("everything for which there was no time");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            \u00CA\u00FE\u00BA\u00BE0000  | a compiled class
            PK\u0003\u0004.........  | a zip archive
            '\u001F\u008B..........' | a compressed archive
            %PDF-1.7               | a PDF document
            \u00D0\u00CF\u0011\u00E0\u00A1\u00B1 | a document of a word processor
            {\\rtf1\\ansi           | a rich-text document (RTF)
            \u0089PNG              | a picture
            version https://git-lfs.github.com/spec/v1 | a pointer of Git's large-file storage
            <!DOCTYPE html><html>  | a web page
            {"cells": []           | a notebook
            """)
    void whatIsNoJavaIsToldByHowItBegins(String beginning, String words) throws IOException {
        write("A.java", beginning + "\n");
        assertThat(notes())
                .hasSize(1)
                .allSatisfy(note -> assertThat(note).startsWith("A.java is " + words + ", no Java"));
        assertThat(paths()).isEmpty();
    }

    @Test
    void zerosAndNothingAreNoJava() throws IOException {
        write("A.java", "class A { " + "\0".repeat(500_000) + " }");
        write("B.java", " \n ");
        write("C.java", "class C { /* \0 */ " + " ".repeat(200) + " }");
        assertThat(notes())
                .containsExactly(
                        "A.java is a file of zeros and other bytes that are no text, no Java source. Submit the source"
                                + " itself.",
                        "B.java is an empty file, no Java source. Save it in your editor, then submit it again.");
        assertThat(paths()).containsExactly("C.java");
    }

    @Test
    void javaBetweenFencesIsTakenAndKeepsItsLines() throws IOException {
        write("A.java", "```java\nclass A {\n}\n```\nThis class does nothing.\n```\nclass B {}\n```\n");
        write("C.java", "class C { String s = \"```\"; }");
        assertThat(Intake.from(folder).sources())
                .extracting(SourceFile::text)
                .containsExactly("\nclass A {\n}\n\n\n\nclass B {}\n\n", "class C { String s = \"```\"; }");
    }

    @ParameterizedTest
    @CsvSource({
        "'int f() { return ', (, 1, 2 nests 201 brackets, 200",
        "'class A { int a = 1', +1, ; }, '2 has an expression of 3,001 operators', '3,000'",
        "'class A { A', <A, ' a; }', 2 nests 401 type arguments, 400"
    })
    void whatCompilersBreakAtIsToldWithItsLineAndOneLessIsNot(
            String before, String repeated, String after, String found, String most) throws IOException {
        int count = Integer.parseInt(most.replace(",", ""));
        int already =
                before.chars().map(letter -> "({=".indexOf(letter) < 0 ? 0 : 1).sum();
        boolean brackets = repeated.equals("(");
        int outside = repeated.startsWith("<") ? 0 : brackets ? already - 1 : 1;
        write("A.java", "\n" + before + repeated.repeat(count + 1 - outside) + after);
        write("B.java", "\n" + before + repeated.repeat(count - outside) + after);
        assertThat(notes())
                .containsExactly("A.java is not compiled: line " + found + ", and " + most
                        + " is the most that is taken. Break it up.");
    }

    @Test
    void sourcesInAnArchiveAreTakenAndTheirNamesStayNames() throws IOException {
        zip("a.zip", "../../x%d.java", 2, "class A {}".getBytes(StandardCharsets.UTF_8));
        zip("b.zip", "__MACOSX/._x%d.java", 1, new byte[10]);
        Files.write(folder.resolve("c.zip"), new byte[] {'P', 'K', 3, 4, 9, 9});
        Taken taken = Intake.from(folder);
        assertThat(taken.sources()).hasSize(1);
        assertThat(taken.sources().get(0).path()).startsWith("a.zip/").doesNotContain("..");
        assertThat(taken.leftOut()).containsExactly("c.zip (cannot be unpacked)");
    }

    /** Each is some kilobytes, and all together would unpack to more than any memory. */
    @Test
    void manyBombsAreNoLargerThanOne() throws IOException {
        Path bomb =
                zip("bomb0.zip", "x%d.java", 60, "// a\n".repeat(MEGABYTE / 5).getBytes(StandardCharsets.UTF_8));
        for (int i = 1; i < 400; i++) {
            Files.copy(bomb, folder.resolve("bomb" + i + ".zip"));
        }
        Taken taken = assertTimeoutPreemptively(SHORT, () -> Intake.from(folder));
        assertThat(taken.sources().size()).isLessThan(7);
        assertThat(taken.leftOut()).contains("bomb77.zip (more than is unpacked)");
    }
}
