package chainrule.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTests {
    @Test
    void whatStudentsWriteIsUnderstood() {
        assertThat(PlainArguments.of(List.of()))
                .contains(new PlainArguments(Optional.empty(), Optional.empty(), Optional.empty(), false, false));
        assertThat(PlainArguments.of(
                        List.of("--only", "2.3", "my/work", "--details", "--results", "out.json", "--timing")))
                .contains(new PlainArguments(
                        Optional.of(Path.of("my/work")),
                        Optional.of("2.3"),
                        Optional.of(Path.of("out.json")),
                        true,
                        true));
    }

    /** A word without a slash may be a command; the library knows abbreviations, files of arguments and complaints. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "regress",
                "work",
                "a/b c/d",
                "a/b --seed 3",
                "a/b --only",
                "a/b --only --details",
                "a/b --only=2.3",
                "a/b --only 1 --only 2",
                "a/b --details --details",
                "@a/b",
                "a/b --only @x",
                "-h",
                "--help",
                "--course a/b",
                "a/b --"
            })
    void whateverElseThereIsIsLeftToTheLibrary(String line) {
        assertThat(PlainArguments.of(List.of(line.split(" ")))).isEmpty();
    }
}
