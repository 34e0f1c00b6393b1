package chainrule.staff.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.suite.Suites;
import chainrule.testkit.Exercise;
import chainrule.wire.ClassFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Why what is right has a loader of its own: an oracle that changes with the mutant finds little wrong with it. */
class SharedOracleTests {
    private static final Exercise<?> CONVOLUTION = Suites.all().stream()
            .filter(exercise -> exercise.key().equals("convolution2d"))
            .findFirst()
            .orElseThrow();
    private static final String SEED = "shared";

    /** All 81 take half a minute and say the same: with an oracle of its own 81 are noticed, with a shared one 55. */
    private static final int EVERY = 6;

    @TempDir
    static Path folder;

    private static List<ClassFile> classes;
    private static List<Mutant> mutants;

    @BeforeAll
    static void makeMutants() throws IOException {
        classes = ReferenceClasses.compiled();
        Mutants all = new Mutants(classes, ReferenceClasses.SOURCES);
        List<Mutant> ofConvolution = classes.stream()
                .filter(file -> file.name().equals("Conv2d"))
                .flatMap(file -> all.of(file).stream())
                .toList();
        mutants = IntStream.range(0, ofConvolution.size())
                .filter(place -> place % EVERY == 0)
                .mapToObj(ofConvolution::get)
                .toList();
    }

    @Test
    void anOracleOfItsOwnNoticesEveryMutant() throws IOException {
        MutantExam trial =
                new MutantExam(CONVOLUTION, SEED, new LiveOracle(ReferenceClasses.jar(folder, classes)), false);
        assertThat(mutants)
                .isNotEmpty()
                .allSatisfy(mutant -> assertThat(trial.noticedBy(mutant.classes()))
                        .as(mutant.change().toString())
                        .isPresent());
    }

    /** Those that are noticed all the same throw, loop, or disagree with themselves. */
    @Test
    void anOracleThatIsSharedMissesSome() throws IOException {
        int missed = 0;
        for (Mutant mutant : mutants) {
            missed += isNoticedByItself(mutant) ? 0 : 1;
        }
        assertThat(missed).isGreaterThanOrEqualTo(mutants.size() / EVERY);
    }

    private static boolean isNoticedByItself(Mutant mutant) throws IOException {
        try {
            LiveOracle shared = new LiveOracle(ReferenceClasses.jar(folder, mutant.classes()));
            return new MutantExam(CONVOLUTION, SEED, shared, false)
                    .noticedBy(mutant.classes())
                    .isPresent();
        } catch (RuntimeException oracleFails) {
            return true;
        }
    }
}
