package chainrule.testkit;

import static chainrule.testkit.Check.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseTests {
    private record Point(double x) implements Case {}

    private static final Operation<DoubleUnaryOperator, Point> VALUE = operation("value");
    private static final Operation<DoubleUnaryOperator, Point> OTHER = operation("other");
    private static final Cases<Point> CASES = Cases.fixed(List.of(Posed.drawn(new Point(1))));

    private static Operation<DoubleUnaryOperator, Point> operation(String name) {
        return Operation.linear(name, (f, given) -> Values.of("y", f.applyAsDouble(given.x())), given -> 1);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static Exercise<DoubleUnaryOperator> exercise(Check<DoubleUnaryOperator, ?>... checks) {
        return Exercise.of("square", "Square", DoubleUnaryOperator.class, checks);
    }

    @Test
    void aCheckIsFoundByItsKey() {
        Check<DoubleUnaryOperator, Point> second = check("second", "b", 2).shapes(VALUE, CASES);
        Exercise<DoubleUnaryOperator> exercise = exercise(check("first", "a", 1).values(VALUE, CASES), second);
        assertThat(exercise.check("second")).isSameAs(second);
        assertThatThrownBy(() -> exercise.check("third")).hasMessage("square has no check third");
    }

    @Test
    void singlePrecisionIsEnoughWhereOneCheckJudgesTheDigits() {
        Exercise<DoubleUnaryOperator> exercise = exercise(
                check("shapes", "shapes", 1).shapes(VALUE, CASES),
                check("values", "values", 1).values(VALUE, CASES),
                check("digits", "double precision", 1).digits(VALUE, CASES),
                check("large", "large", 1).large(VALUE, CASES));
        assertThat(exercise.checks())
                .map(Check::precision)
                .containsExactly(Precision.SINGLE, Precision.SINGLE, Precision.DOUBLE, Precision.SINGLE);
    }

    @Test
    void withoutSuchACheckEveryOneJudgesThem() {
        assertThat(exercise(check("values", "values", 1).values(VALUE, CASES)).checks())
                .map(Check::precision)
                .containsExactly(Precision.DOUBLE);
    }

    @Test
    void noTwoChecksHaveOneKeyOrOneName() {
        Check<DoubleUnaryOperator, Point> first = check("one", "a", 1).values(VALUE, CASES);
        assertThatThrownBy(() -> exercise(first, check("one", "b", 1).values(VALUE, CASES)))
                .hasMessage("square has two checks one");
        assertThatThrownBy(() -> exercise(first, check("two", "a", 1).values(VALUE, CASES)))
                .hasMessage("square has two checks a");
    }

    @Test
    void onlyAChecksThatTellsTiesApartComputesSomethingElseUnderAnyTie() {
        Exercise<DoubleUnaryOperator> exercise = exercise(
                check("plain", "plain", 1).values(VALUE, CASES),
                check("ties", "ties", 1).values(VALUE, CASES).orWithAnyTie(OTHER));
        assertThat(exercise.check("ties").operation()).isSameAs(VALUE);
        assertThat(exercise.withAnyTie().check("ties").operation()).isSameAs(OTHER);
        assertThat(exercise.withAnyTie().check("plain").operation()).isSameAs(VALUE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backwardLarge", "backward_large", "backward-", "-large", "backward--large", "9", ""})
    void aKeyConsistsOfLowerCaseWordsJoinedByHyphens(String key) {
        assertThatThrownBy(() -> check(key, "a name", 1))
                .hasMessage("the key of a check consists of lower-case words joined by hyphens, not " + key);
    }
}
