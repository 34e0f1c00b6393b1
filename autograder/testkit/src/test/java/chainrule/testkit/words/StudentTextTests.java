package chainrule.testkit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StudentTextTests {
    private static final String REPLACED = "\uFFFD";

    @Test
    void plainTextStaysInEveryScript() {
        assertThat(StudentText.of("größer als 学生 😀").line()).isEqualTo("größer als 学生 😀");
    }

    @Test
    void terminalSequencesLoseTheirEscape() {
        assertThat(StudentText.of("\u001B[2J\u001B[31mred").line()).isEqualTo(REPLACED + "[2J" + REPLACED + "[31mred");
        assertThat(StudentText.of("\u009B31m").line()).isEqualTo(REPLACED + "31m");
    }

    @Test
    void directionMarksAreReplaced() {
        assertThat(StudentText.of("a\u202Eb\u2066c\u200Fd").line())
                .isEqualTo("a" + REPLACED + "b" + REPLACED + "c" + REPLACED + "d");
    }

    @Test
    void otherInvisibleCharactersAreReplaced() {
        assertThat(StudentText.of("a\u0000b\u0007c\u200Bd\uE000e\uD800f").line().replace(REPLACED, "?"))
                .isEqualTo("a?b?c?d?e?f");
        assertThat(StudentText.of("a\u2028b\u2029c\u0085d").block().replace(REPLACED, "?"))
                .isEqualTo("a?b?c?d");
    }

    @Test
    void aLineHasNoLineEnds() {
        assertThat(StudentText.of(" one\r\ntwo\rthree\n\n\tfour ").line()).isEqualTo("one two three four");
    }

    @Test
    void aBlockHasLineEndsOfOneKind() {
        assertThat(StudentText.of("one\r\ntwo\rthree\n").block()).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void longTextIsCutAndSaysSo() {
        assertThat(StudentText.of("x".repeat(400)).line()).isEqualTo("x".repeat(400));
        assertThat(StudentText.of("x".repeat(401)).line()).isEqualTo("x".repeat(400) + " …");
        assertThat(StudentText.of("x".repeat(4_001)).block()).isEqualTo("x".repeat(4_000) + " …");
    }

    @Test
    void theCutNeverSplitsACharacter() {
        assertThat(StudentText.of("😀".repeat(401)).line()).isEqualTo("😀".repeat(400) + " …");
    }

    @Test
    void blankIsBlank() {
        assertThat(StudentText.of(" \n\t").isBlank()).isTrue();
        assertThat(StudentText.of("x").isBlank()).isFalse();
    }

    @Test
    void concatenationIsSafeToo() {
        assertThat("said " + StudentText.of("\u001B[1m")).isEqualTo("said " + REPLACED + "[1m");
    }
}
