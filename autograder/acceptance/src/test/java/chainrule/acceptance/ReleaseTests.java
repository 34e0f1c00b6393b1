package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release promises about the one before it. */
class ReleaseTests {
    private static final Pattern RELEASE = Pattern.compile("(?m)^## (\\d+\\.\\d+\\.\\d+)$");

    @TempDir
    private Path temporary;

    private static String changes() throws IOException {
        return Files.readString(Machine.repository().resolve("CHANGELOG.md"));
    }

    /** The newest first. */
    private static List<String> releases() throws IOException {
        return RELEASE.matcher(changes()).results().map(found -> found.group(1)).toList();
    }

    @Test
    void theNewestIsTheOneThatIsBuilt() throws IOException {
        String built = Files.readString(Machine.product().home().resolve("version"));
        assertThat(releases().get(0)).isEqualTo(built.strip());
    }

    @Test
    void eachSaysWhetherScoresCanChange() throws IOException {
        assertThat(changes().split("(?m)^## ")).hasSizeGreaterThan(1).satisfies(parts -> {
            for (int i = 1; i < parts.length; i++) {
                assertThat(parts[i]).containsPattern("(?m)^Scores: ");
            }
        });
    }

    /** The solutions as they were, from the tag of the release; the first release has none to look back at. */
    @Test
    void solutionsOfTheReleaseBeforeKeepTheirVerdicts() throws Exception {
        Optional<String> before = releases().stream().skip(1).findFirst();
        if (before.isEmpty()) {
            assertThat(releases()).containsExactly("0.1.0");
            return;
        }
        takeOut("v" + before.get());
        assertThat(Machine.grade(temporary.resolve("solutions/starter"), Optional.empty(), Optional.empty())
                        .score())
                .isZero();
        for (Solution style : new Solutions(temporary.resolve("solutions")).of(Kind.STYLE)) {
            Got got = Got.of(Machine.grade(style.folder(), Optional.empty(), Optional.empty()));
            assertThat(got.lostOf(style.specimen().exercise())).as(style.name()).isEmpty();
        }
    }

    private void takeOut(String tag) throws IOException, InterruptedException {
        String command = "git -C '" + Machine.repository() + "' archive " + tag
                + " solutions/starter solutions/correct | tar -x -C '" + temporary + "'";
        Process shell = new ProcessBuilder("bash", "-o", "pipefail", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(shell.waitFor()).as(said).isZero();
    }
}
