package chainrule.grader.config;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Slips that make a file no YAML, told to people who know none. */
class YamlMistakeTests {
    private static final String GOOD = """
            version: 1
            title: Layers
            exercises:
              - exercise: rnn
                points: 12
              - exercise: pooling
                points: 10
                hidden: [forward]
            limits:
              call-seconds: 2
              heap-megabytes: 128
            secret: a secret
            """;
    private static final String COLUMNS = "this line does not stand below the lines that it belongs to: words of one"
            + " block, and the dashes of a list, begin in the same column";

    @TempDir
    private Path folder;

    private void assertTold(byte[] bytes, String message) throws IOException {
        Path file = Files.write(folder.resolve("assignment.yaml"), bytes);
        assertThatThrownBy(() -> YamlText.read(file).words())
                .isInstanceOf(InvalidAssignmentException.class)
                .hasMessage("assignment.yaml, " + message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            title: Layers     | title: Sheet 2: layers | line 2: a value with a colon in it needs quotation marks: title: "Sheet 2: layers"
            title: Layers     | title: "Layers         | line 2: the quotation mark that is opened here is never closed
            title: Layers     | title: [Layers         | line 2: the bracket that is opened here is never closed, or a comma is missing within it
            hidden: [forward] | hidden: [forward       | line 8: the bracket that is opened here is never closed, or a comma is missing within it
            points: 12        | points:12              | line 5: a colon with a blank after it is missing here, as in "points: 10"
            points: 12        | points 12              | line 5: a colon with a blank after it is missing here, as in "points: 10"
            - exercise: pooling | -exercise: pooling   | line 6: the dash of a list needs a blank after it
            secret: a secret  | secret: @abc           | line 12: a value cannot begin with @: put the value in quotation marks
            secret: a secret  | secret: *abc           | line 12: a value cannot begin with *: put the value in quotation marks
            secret: a secret  | secret: - abc          | line 12: a value cannot begin with a dash and a blank: put the value in quotation marks
            secret: a secret  | secret: "a\\q"         | line 12: within these quotation marks a backslash begins a special character: use single ones
            """)
    void eachIsToldInPlainWords(String good, String bad, String message) throws IOException {
        assertTold(GOOD.replace(good, bad).getBytes(StandardCharsets.UTF_8), message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            '    points: 12'|'   points: 12'|5
            '    points: 12'|'     points: 12'|5
            '    points: 12'|'  points: 12'|5
            '  - exercise: pooling'|' - exercise: pooling'|6
            '  - exercise: pooling'|'   - exercise: pooling'|6
            '  - exercise: pooling'|'- exercise: pooling'|6
            '  - exercise: pooling'|'  exercise: pooling'|6
            '  call-seconds'|' call-seconds'|11
            '  heap-megabytes'|'   heap-megabytes'|11
            '  heap-megabytes'|' heap-megabytes'|11
            'version: 1'|' version: 1'|2
            """)
    void aBlankTooFewOrTooManyIsToldWithTheLine(String good, String bad, int line) throws IOException {
        assertTold(GOOD.replace(good, bad).getBytes(StandardCharsets.UTF_8), "line " + line + ": " + COLUMNS);
    }

    @Test
    void tabsAndSpecialCharactersAreSeenThoughNobodyElseDoes() throws IOException {
        assertTold(
                GOOD.replace("    points: 12", "\tpoints: 12").getBytes(StandardCharsets.UTF_8),
                "line 5: a tab stands here, where only blanks may");
        assertTold(
                GOOD.replace("a secret", "a\u0001secret").getBytes(StandardCharsets.UTF_8),
                "line 12: a character that cannot be shown stands here: U+0001");
    }

    @Test
    void anotherEncodingIsToldWhereItShows() throws IOException {
        String german = GOOD.replace("title: Layers", "title: Übung");
        assertTold(
                german.getBytes(Charset.forName("windows-1252")),
                "line 2: this line is not written in UTF-8: have your editor save the file as UTF-8");
        assertTold(
                german.getBytes(StandardCharsets.UTF_16),
                "line 1: this line is not written in UTF-8: have your editor save the file as UTF-8");
    }

    @Test
    void aSecondDocumentIsOneTooMany() throws IOException {
        assertTold(
                GOOD.replace("secret", "---\nsecret").getBytes(StandardCharsets.UTF_8),
                "line 12: the line --- begins another document, and this file holds one");
    }
}
