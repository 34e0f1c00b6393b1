package chainrule.libtorch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import chainrule.grader.suite.Suites;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Solutions;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The reference against the library, on the random cases of every check of every suite, gradients included. */
class AgreementTests {
    private static final int SEEDS = 12;
    private static final int FEWEST_CASES = 750;

    @TestFactory
    Stream<DynamicTest> theReferenceAgreesWithTheLibrary() {
        return exercises().stream().map(exercise -> dynamicTest(exercise.key(), () -> assertAgree(exercise)));
    }

    static List<Exercise<?>> exercises() {
        return Suites.all().stream()
                .filter(exercise -> Library.isAskedAbout(exercise.contract()))
                .toList();
    }

    static <S> S reference(Class<S> contract) {
        return Program.of(new Solutions(Path.of("../../solutions")).named("reference"))
                .implementing(contract);
    }

    private static <S> void assertAgree(Exercise<S> exercise) {
        Class<S> contract = exercise.contract();
        Agreement<S> agreement = new Agreement<>(reference(contract), Library.implementing(contract));
        int cases = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            for (Check<S, ?> check : exercise.checks()) {
                cases += agreement.assertOn(exercise.keyOf(check), check, seed);
            }
        }
        System.out.printf("%s: %d random cases%n", exercise.key(), cases);
        assertThat(cases).isGreaterThan(FEWEST_CASES);
    }
}
