package chainrule.grader.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.diagnosis.Diagnosis;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.words.DiscrepancySentence;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a method of a contract returns can be judged, told and written as Java. */
class EveryTypeTests {

    /** Methods of every type that calls can carry. */
    interface Everything {
        int position(int[] order);

        long operations(long times);

        boolean fits(boolean[] mask);

        String name(String of);

        Rounding rounding(Rounding of);

        int[] order(double[] x);

        boolean[][] mask(double[] x);

        String[] names(int count);

        Summary summary(double[] x);
    }

    enum Rounding {
        DOWN,
        UP
    }

    record Summary(int count, boolean empty, String text, double sum) {}

    record Given(int[] order, long times, boolean[] mask, String text, Rounding rounding, double[] x) implements Case {}

    private static final Given GIVEN = new Given(
            new int[] {2, 0, 1}, 1L << 40, new boolean[] {true, false}, "a\"b", Rounding.UP, new double[] {2, 1});

    private record Returning(boolean right) implements Everything {
        @Override
        public int position(int[] order) {
            return right ? order[0] : 7;
        }

        @Override
        public long operations(long times) {
            return right ? times : times + 1;
        }

        @Override
        public boolean fits(boolean[] mask) {
            return mask[0] == right;
        }

        @Override
        public String name(String of) {
            return right ? of : of + "\u202E";
        }

        @Override
        public Rounding rounding(Rounding of) {
            return right ? of : Rounding.DOWN;
        }

        @Override
        public int[] order(double[] x) {
            return right ? new int[] {1, 0} : new int[] {0, 1};
        }

        @Override
        public boolean[][] mask(double[] x) {
            return new boolean[][] {{true, right}, {false, true}};
        }

        @Override
        public String[] names(int count) {
            return right ? new String[] {"x", "y"} : new String[] {"x", null};
        }

        @Override
        public Summary summary(double[] x) {
            return right ? new Summary(2, false, "ok", 3) : new Summary(3, true, "", 3);
        }
    }

    private static Arguments of(
            BiFunction<Everything, Given, Values> computation, String message, String printed, String expected) {
        return Arguments.of(computation, message, printed, expected);
    }

    static Stream<Arguments> results() {
        return Stream.of(
                of(
                        (all, given) -> Values.of("k", all.position(given.order())),
                        "k is 7; expected 2 (off by 5).",
                        "System.out.println(\"k = \" + new Mine().position(order));",
                        "// expected k = 2"),
                of(
                        (all, given) -> Values.of("n", all.operations(given.times())),
                        "n is 1.099511627777e12; expected 1.099511627776e12 (off by 1).",
                        "System.out.println(\"n = \" + new Mine().operations(times));",
                        "// expected n = 1099511627776"),
                of(
                        (all, given) -> Values.of("fits", all.fits(given.mask())),
                        "fits is false; expected true.",
                        "System.out.println(\"fits = \" + new Mine().fits(mask));",
                        "// expected fits = true"),
                of(
                        (all, given) -> Values.of("name", all.name(given.text())),
                        "name is \"a\"b\uFFFD\"; expected \"a\"b\".",
                        "String of = \"a\\\"b\";",
                        "// expected name = \"a\"b\""),
                of(
                        (all, given) -> Values.of("way", all.rounding(given.rounding())),
                        "way is DOWN; expected UP.",
                        "System.out.println(\"way = \" + new Mine().rounding(of));",
                        "// expected way = UP"),
                of(
                        (all, given) -> Values.of("order", all.order(given.x())),
                        "2 of 2 entries of order differ, the worst at order[0]: expected 1, got 0 (off by 1).",
                        "System.out.println(\"order = \" + java.util.Arrays.toString(new Mine().order(x)));",
                        "// expected order = [1, 0]"),
                of(
                        (all, given) -> Values.of("mask", all.mask(given.x())),
                        "1 of 4 entries of mask differs, at mask[0][1]: expected true, got false.",
                        "System.out.println(\"mask = \" + java.util.Arrays.deepToString(new Mine().mask(x)));",
                        "// expected mask = [[true, true], [false, true]]"),
                of(
                        (all, given) -> Values.of("names", all.names(2)),
                        "names[1] is null; an array of shape (2) was expected, with every row in place.",
                        "int count = 2;",
                        "// expected names = [\"x\", \"y\"]"),
                of(
                        (all, given) -> {
                            Summary summary = all.summary(given.x());
                            return Values.of("count", summary, Summary::count).and("empty", summary, Summary::empty);
                        },
                        "count is 3; expected 2 (off by 1). empty is true; expected false.",
                        "System.out.println(\"empty = \" + result.empty());",
                        "// expected empty = false"));
    }

    @ParameterizedTest
    @MethodSource("results")
    void whatIsWrongIsSaidAndWrittenAsJava(
            BiFunction<Everything, Given, Values> computation, String message, String printed, String expected) {
        for (Operation<Everything, Given> operation : List.of(
                Operation.linear("operation", computation, given -> 1),
                Operation.nonlinear("operation", computation, given -> 1))) {
            Exercise<Everything> exercise = exercise(operation);
            CheckVerdict wrong = judge(exercise, new Returning(false));
            assertThat(judge(exercise, new Returning(true)).passed()).isTrue();
            assertThat(wrong.passed()).isFalse();
            assertThat(message(wrong)).isEqualTo(message);
            assertThat(diagnosis(exercise, wrong).snippet().orElseThrow().lines())
                    .contains(printed, expected);
        }
    }

    private static Exercise<Everything> exercise(Operation<Everything, Given> operation) {
        return Exercise.of(
                "all",
                "All",
                Everything.class,
                Check.check("check", "check", 1)
                        .values(operation, Cases.fixed(List.of(Posed.drawn(GIVEN), Posed.drawn(GIVEN)))));
    }

    private static CheckVerdict judge(Exercise<Everything> exercise, Everything implementation) {
        return new Examiner(
                        new FakeSubmission(implementation),
                        new FakeOracle(new Returning(true), 0),
                        new Seeds("s"),
                        exercise)
                .judge(exercise.checks().get(0));
    }

    private static String message(CheckVerdict verdict) {
        Outcome.Wrong wrong = (Outcome.Wrong) verdict.shown().orElseThrow().outcome();
        StringBuilder text = new StringBuilder();
        wrong.discrepancies()
                .forEach((name, discrepancy) -> text.append(
                                DiscrepancySentence.of(name, discrepancy).text())
                        .append(' '));
        return text.toString().strip();
    }

    private static Diagnosis diagnosis(Exercise<Everything> exercise, CheckVerdict wrong) {
        FakeOracle oracle = new FakeOracle(new Returning(true), 0);
        try (Diagnostician diagnostician = new Diagnostician(
                oracle, () -> new FakeSubmission(new Returning(false)), Map.of(Everything.class, "Mine"))) {
            return diagnostician.diagnose(exercise, List.of(wrong)).get(0);
        }
    }
}
