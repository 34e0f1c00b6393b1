package chainrule.suites;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Judged;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Numbers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case shows the property of its check, and no other but what that leaves open, so that one gap costs its own checks alone. */
class PropertyTests {
    private static final int SECRETS = 20;

    static Stream<DeclaredChecks> exercises() {
        return DeclaredChecks.all().stream().filter(exercise -> !told(exercise).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void casesHaveTheTraitsOfTheirPropertyAndNoOtherThanItLeavesOpen(DeclaredChecks exercise) {
        Set<String> told = told(exercise);
        for (Check<?, ?> check : drawn(exercise)) {
            for (Cases<? extends Record> part : check.cases().parts()) {
                assertThat(cases(part))
                        .as(check.key())
                        .allSatisfy(given -> assertThat(shown(given, told))
                                .containsAll(part.traits())
                                .isSubsetOf(together(part.traits(), part.openTraits())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void smallCasesShowThePropertyTogetherAndNoOther(DeclaredChecks exercise) {
        Set<String> told = told(exercise);
        for (Check<?, ?> check : valued(exercise)) {
            Set<String> together = new TreeSet<>();
            check.rungs().forEach(rung -> together.addAll(shown(rung, told)));
            assertThat(traits(check)).as(check.key()).containsAll(together);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void smallCasesAreFewNumbersAndTheSmallestFirst(DeclaredChecks exercise) {
        for (Check<?, ?> check : drawn(exercise)) {
            assertThat(check.rungs()).as(check.key()).isNotEmpty();
            assertThat(check.rungs().stream().map(Numbers::count).toList())
                    .isSortedAccordingTo(Long::compare)
                    .allMatch(count -> count <= 60);
        }
    }

    private static List<Check<?, ?>> drawn(DeclaredChecks exercise) {
        return exercise.checks().stream()
                .filter(check -> check.judged() != Judged.LARGE && !(check.cases() instanceof Homework.Listed))
                .toList();
    }

    /** Any property can spoil a shape. */
    private static List<Check<?, ?>> valued(DeclaredChecks exercise) {
        return drawn(exercise).stream()
                .filter(check -> check.judged() == Judged.VALUES)
                .toList();
    }

    private static Set<String> told(DeclaredChecks exercise) {
        Set<String> told = new TreeSet<>();
        exercise.checks().forEach(check -> told.addAll(traits(check)));
        return told;
    }

    private static List<String> shown(Record given, Set<String> told) {
        return ((Case) given).facts().traits().stream().filter(told::contains).toList();
    }

    private static Set<String> traits(Check<?, ?> check) {
        Set<String> traits = new TreeSet<>();
        check.cases().parts().forEach(part -> traits.addAll(together(part.traits(), part.openTraits())));
        return traits;
    }

    private static Set<String> together(List<String> some, List<String> others) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    private static List<? extends Record> cases(Cases<? extends Record> part) {
        return IntStream.range(0, SECRETS)
                .mapToObj(secret -> part.make(index -> new Seeds("secret " + secret).draw("", index)))
                .flatMap(List::stream)
                .filter(posed -> posed.origin().isEmpty())
                .map(Posed::given)
                .toList();
    }
}
