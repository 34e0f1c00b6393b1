package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course with an exercise of its own, put together with this release. */
class CombineTests {
    private static final Path COURSE = Machine.repository().resolve("autograder/acceptance/src/test/resources/course");

    @TempDir
    private Path temporary;

    private Path combined() throws IOException {
        Path target = temporary.resolve("combined");
        assertThat(Packed.inCheckout("combine", "--course", COURSE.toString(), "--to", target.toString()))
                .isEqualTo("Written: " + target + ". It is built when it is first used: "
                        + target.resolve("run_autograder") + " regress\n");
        return target;
    }

    @Test
    void everyFileOfTheCourseIsWhereThoseOfChainruleAre() throws IOException {
        Path combined = combined();
        assertThat(combined.resolve("autograder/contract/src/main/java/chainrule/contract/Relu.java"))
                .hasSameTextualContentAs(COURSE.resolve("contract/chainrule/contract/Relu.java"));
        assertThat(combined.resolve("solutions/wrong/relu-leaks-negatives/specimen.yaml"))
                .exists();
        assertThat(combined.resolve("tests/assignment.yaml"))
                .hasSameTextualContentAs(COURSE.resolve("assignment.yaml"));
        assertThat(combined.resolve("tests/secret")).content().isEqualTo("of this course\n");
        assertThat(combined.resolve("tests/src/main/resources/META-INF/services/chainrule.testkit.ExerciseSource"))
                .content()
                .contains("chainrule.suites.linearrnn.LinearRnnExercise\n")
                .endsWith("\ncourse.relu.ReluExercise\n");
        assertThat(combined.resolve("run_autograder")).isExecutable();
    }

    @Test
    void anUpgradeReplacesWhatChangedAndRemovesWhatIsNoMore() throws IOException {
        Path combined = combined();
        FileTime then = FileTime.fromMillis(0);
        Path kept = combined.resolve("setup.sh");
        Files.setLastModifiedTime(kept, then);
        Path ofAnEarlierRelease = Files.writeString(combined.resolve("autograder/OLD.md"), "old");
        Path changed = Files.writeString(combined.resolve("pom.xml"), "other");
        combined();
        assertThat(Files.getLastModifiedTime(kept)).isEqualTo(then);
        assertThat(ofAnEarlierRelease).doesNotExist();
        assertThat(changed).hasSameTextualContentAs(Machine.repository().resolve("pom.xml"));
    }

    @Test
    void aCourseMayNotReplaceAFileOfChainrule() throws IOException {
        Path course = Files.createDirectories(temporary.resolve("course"));
        Files.copy(COURSE.resolve("assignment.yaml"), course.resolve("assignment.yaml"));
        Path file = Files.writeString(
                Files.createDirectories(course.resolve("solutions/reference")).resolve("Conv2d.java"), "");
        Path target = temporary.resolve("combined");
        assertThat(said("combine", "--course", course.toString(), "--to", target.toString()))
                .isEqualTo(file + " would replace a file of Chainrule: give it another name.\nTry --help.\n");
        assertThat(target).doesNotExist();
    }

    @Test
    void itIsWrittenNowhereElseThanWhereNothingIsLost() throws IOException {
        Files.writeString(temporary.resolve("thesis.tex"), "");
        assertThat(said("combine", "--course", COURSE.toString(), "--to", temporary.toString()))
                .isEqualTo("The folder " + temporary + " holds something else: name one that is new.\nTry --help.\n");
        assertThat(said("combine", "--course", COURSE.toString(), "--to", "docs/mine"))
                .isEqualTo(
                        "The folder docs/mine lies among the files of Chainrule: name one elsewhere.\nTry --help.\n");
        assertThat(said("combine", "--to", temporary.toString()))
                .isEqualTo("Which course? Name its folder with --course.\nTry --help.\n");
    }

    /** What is said when it does not work. */
    private static String said(String... arguments) throws IOException {
        Packed.Ended ended = Packed.endedInCheckout(Map.of(), arguments);
        assertThat(ended.exitCode()).as(ended.printed()).isNotZero();
        return ended.printed();
    }

    /** Builds the whole product again, so it takes as long. */
    @Test
    @Tag("corpus")
    void itGradesPacksAndHintsLikeAnyOther() throws IOException {
        Path combined = combined();
        String command = combined.resolve("run_autograder").toString();
        assertThat(Packed.run(combined, command, "solutions/reference")).containsPattern("Total +30.00 /  30.00");
        assertThat(Packed.run(combined, command, "solutions/starter")).containsPattern("Total +0.00 /  30.00");
        Packed.run(combined, command, "package", "--to", temporary.toString());
        Path kit = Packed.unpack(temporary.resolve("starter.zip"), temporary.resolve("kit"));
        assertThat(kit.resolve("src/Rectifier.java")).exists();
        assertThat(kit.resolve("contract/chainrule/contract/Relu.java")).exists();
        // A patch is our way of writing a solution down; students, and their kit, know files only.
        Path wrong = temporary.resolve("wrong");
        Packed.run(combined, command, "solutions/wrong/relu-leaks-negatives", "--lay-out", wrong.toString());
        assertThat(Packed.run(kit, kit.resolve("run_autograder").toString(), wrong.toString()))
                .isEqualTo(Packed.run(combined, command, wrong.toString()))
                .contains("A rectifier gives 0 for every negative number.");
    }
}
