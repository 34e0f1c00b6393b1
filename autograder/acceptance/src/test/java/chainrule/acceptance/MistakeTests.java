package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.Contract;
import chainrule.grader.verdict.Examiner;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each known mistake; that it loses what it declares is the regression's, that it is named the hints'. */
class MistakeTests {
    private static final int MOST_LINES = 60;
    private static final int USUAL_LINES = 15;

    /** Nine in ten are no longer, but for the checks that they lose, which a command fills in. */
    private static final int SHORT = 25;

    /** One forward pass for each entry of a gradient: another algorithm, not a slip in ours. */
    private static final Set<String> OTHER_PROGRAMS = Set.of("tanh-rnn-one-forward-pass-for-each-gradient");

    /** In these exercises every check that a mistake loses has a rung that shows it. */
    private static final Set<String> ON_EVERY_RUNG = Set.of("batch-normalization2d");

    /**
     * Three images, large numbers, one less of many and an eps that single precision does not see beside a large variance
     * show on some of these rungs: all of them would make none small.
     */
    private static final Set<String> ON_SOME_RUNG = Set.of(
            "batch-norm-mean-of-the-first-two-images",
            "batch-norm-dx-clipped-to-one",
            "batch-norm-one-less-in-dx",
            "batch-norm-an-eps-of-its-own");

    /** Digits, fractions and wide kernels are nothing that a person checks by hand. */
    private static final Set<String> ON_NO_RUNG = Set.of(
            "average-pooling-drops-the-fraction-of-the-sum",
            "average-pooling-in-single-precision",
            "batch-norm-mean-in-single-precision",
            "linear-rnn-in-single-precision",
            "sums-in-single-precision",
            "transposed-kernel-columns-from-the-fourth-on-left-out");

    static List<Solution> all() {
        return Ours.SOLUTIONS.of(Kind.MISTAKE);
    }

    /** Only time tells slow ones; of those that a sheet prints wrongly, its question is the case that is shown. */
    static Stream<Expectation> shownOnRungs() {
        return Ours.of(Kind.MISTAKE).stream()
                .filter(mistake -> !mistake.isOnlySlow()
                        && !ON_NO_RUNG.contains(mistake.solution().id())
                        && !mistake.solution().specimen().loses().stream()
                                .allMatch(check -> check.startsWith("homework")));
    }

    @Test
    void eachHasATitleAHintAndSomethingToLose() {
        assertThat(all()).map(Solution::specimen).allSatisfy(specimen -> {
            assertThat(specimen.title()).isNotBlank().doesNotEndWith(".");
            assertThat(specimen.hint()).isNotBlank().endsWith(".");
            assertThat(specimen.loses()).isNotEmpty();
        });
    }

    @Test
    void eachIsOneShortFileUnlessItIsAnotherProgram() throws IOException {
        List<Integer> lengths = new ArrayList<>();
        for (Solution mistake : all()) {
            if (!OTHER_PROGRAMS.contains(mistake.id())) {
                assertThat(mistake.specimen().change()).as(mistake.name()).isNotEmpty();
                assertThat(files(mistake)).as(mistake.name()).containsExactly(Solution.DECLARATION);
                lengths.add(linesByHand(mistake.folder().resolve(Solution.DECLARATION)));
            }
        }
        assertThat(lengths)
                .hasSizeGreaterThan(100)
                .allSatisfy(lines -> assertThat(lines).isLessThanOrEqualTo(MOST_LINES));
        List<Integer> sorted = lengths.stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(USUAL_LINES);
        assertThat(sorted.get(sorted.size() * 9 / 10)).isLessThanOrEqualTo(SHORT);
    }

    private static int linesByHand(Path declaration) throws IOException {
        String text = Files.readString(declaration);
        return (int) text.replaceFirst("(?m)^loses: \\[[^]]*]\\n", "").lines().count();
    }

    private static List<String> files(Solution mistake) throws IOException {
        try (Stream<Path> files = Files.list(mistake.folder())) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    /** Whoever makes a known mistake is shown a case small enough to check by hand. */
    @ParameterizedTest
    @MethodSource("shownOnRungs")
    void eachFailsOnARung(Expectation mistake) {
        Exercise<?> exercise = mistake.exercises().get(0);
        Examiner examiner = new Examiner(
                Ours.program(mistake.solution()).load(new Contract(List.of(exercise.contract()))),
                InProcess.oracle(),
                new Seeds("any"),
                exercise);
        List<String> shown = exercise.checks().stream()
                .filter(check -> mistake.loses().contains(exercise.keyOf(check)))
                .filter(check -> !check.rungs().isEmpty())
                .filter(check -> !examiner.judge(ofRungs(check)).passed())
                .map(exercise::keyOf)
                .toList();
        assertThat(shown).isNotEmpty();
        if (ON_EVERY_RUNG.contains(exercise.key())
                && !ON_SOME_RUNG.contains(mistake.solution().id())) {
            assertThat(shown).containsAll(withRungs(exercise, mistake.loses()));
        }
    }

    private static List<String> withRungs(Exercise<?> exercise, List<String> keys) {
        return exercise.checks().stream()
                .filter(check -> !check.rungs().isEmpty())
                .map(exercise::keyOf)
                .filter(keys::contains)
                .toList();
    }

    /** The check with its rungs for cases. */
    private static <S, C extends Record & Case> Check<S, C> ofRungs(Check<S, C> check) {
        return check.on(Cases.fixed(check.rungs().stream().map(Posed::drawn).toList()));
    }
}
