package chainrule.grader.grading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment.Marking;
import chainrule.grader.config.Assignment.Showing;
import chainrule.grader.diagnosis.Diagnostician;
import chainrule.grader.findings.Findings;
import chainrule.grader.gradescope.Results;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.message.Message;
import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.report.GradingReport;
import chainrule.grader.submission.Answer;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.MachineFault;
import chainrule.grader.submission.Remarks;
import chainrule.grader.submission.Submission;
import chainrule.grader.terminal.Progress;
import chainrule.grader.timing.Timing;
import chainrule.testkit.Allowance;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Reading;
import chainrule.wire.Printed;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/** The harness may fail at one check, or while it explains one: the others are graded, and staff find it. */
class JudgingTests {
    private static final BiFunction<Doubling, Given, Values> TWICE =
            (layer, given) -> Values.of("y", layer.twice(given.x()));

    /** What a submission would implement. */
    interface Doubling {
        double twice(double x);
    }

    private record Given(double x) implements Case {}

    private record Answering(double answer) implements Submission {
        @Override
        public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
            if (Double.isNaN(answer)) {
                throw new MachineFault("no worker can be started");
            }
            return Answer.returned(answer, Printed.NOTHING, Remarks.NONE);
        }

        @Override
        public void close() {}
    }

    /** Knows that twice one is two, and that those who do not know are mistaken in a way that cannot be computed. */
    private record Knowing(boolean mistakesFail) implements Oracle {
        @Override
        public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
            return new Expected(
                    Map.of("y", Reading.tensor(2.0)), Map.of("y", new Allowance(0, 1, 1, 0, Precision.DOUBLE)));
        }

        @Override
        public List<KnownMistake> mistakes(Class<?> contract) {
            if (mistakesFail) {
                throw new IllegalStateException("a damaged jar");
            }
            return List.of();
        }

        @Override
        public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
                KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
            return Optional.empty();
        }
    }

    private static Check<Doubling, Given> check(String key, BiFunction<Doubling, Given, Values> computation) {
        return Check.check(key, key, 1)
                .values(
                        Operation.linear("twice", computation, given -> 1),
                        Cases.fixed(List.of(Posed.drawn(new Given(1)))));
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<PlacedExercise> placed(Check<Doubling, Given>... checks) {
        Exercise<Doubling> exercise = Exercise.of("doubling", "Doubling", Doubling.class, checks);
        List<PlacedCheck> placed = new ArrayList<>();
        for (Check<Doubling, Given> check : checks) {
            placed.add(new PlacedCheck(
                    exercise.keyOf(check), check, "1." + (placed.size() + 1), 100, Visibility.VISIBLE, false));
        }
        return List.of(new PlacedExercise(1, exercise, FeedbackLevels.everything(), Marking.USUAL, placed));
    }

    private static GradingReport graded(double answer, boolean mistakesFail, List<PlacedExercise> exercises) {
        Oracle oracle = new Knowing(mistakesFail);
        Judging judging = new Judging(exercises, oracle, new Seeds("s"), Progress.silent(), Timing.NONE);
        judging.judgeVisible(new Answering(answer));
        try (Diagnostician visible = new Diagnostician(oracle, () -> new Answering(answer), Map.of());
                Diagnostician hidden = new Diagnostician(oracle, () -> new Answering(answer), Map.of())) {
            List<GradedExercise> graded = judging.graded(visible, hidden, 0);
            return new GradingReport(
                    "Title",
                    new Findings(Map.of(), List.of()),
                    graded,
                    judging.remarks(),
                    new GradingReport.RunFacts("1", "17", "h", "s", "plain", "", 1));
        }
    }

    private static List<Integer> scores(GradingReport report) {
        return report.checks().stream().map(GradedCheck::score).toList();
    }

    @Test
    void whatTheHarnessFailsOfCostsNoOtherCheck() {
        Check<Doubling, Given> broken = check("broken", (layer, given) -> {
            throw new IllegalStateException("a suite that is wrong");
        });
        Check<Doubling, Given> endless = check("endless", new BiFunction<>() {
            @Override
            public Values apply(Doubling layer, Given given) {
                return apply(layer, given);
            }
        });
        GradingReport report = graded(2, false, placed(check("first", TWICE), broken, endless, check("last", TWICE)));
        assertThat(scores(report)).containsExactly(100, 0, 0, 100);
        assertThat(report.notJudged()).containsOnlyKeys("doubling.broken", "doubling.endless");
        assertThatThrownBy(report::requireJudged)
                .isInstanceOf(HarnessFault.class)
                .hasMessage("not judged: doubling.broken, doubling.endless"
                        + " (java.lang.IllegalStateException: a suite that is wrong)");
    }

    @Test
    void staffFindItAndTheScoreDoesNotFall() {
        Check<Doubling, Given> broken = check("broken", (layer, given) -> {
            throw new IllegalStateException("a suite that is wrong");
        });
        Message message = Message.of(graded(2, false, placed(broken, check("last", TWICE))));
        Results results = ResultsOf.message(message, Showing.USUAL, OptionalDouble.of(1.5));
        assertThat(results.score()).isEqualTo(1.5);
        assertThat(ResultsOf.message(message, Showing.USUAL, OptionalDouble.of(0.5))
                        .score())
                .isEqualTo(1);
        assertThat(results.tests().get(1).output()).startsWith("Not judged: the grader failed here");
        assertThat(results.extraData().get("chainrule").toString())
                .contains("state=harness-fault", "rerun=true", "doubling.broken", "a suite that is wrong");
    }

    @Test
    void aScoreThatIsWholeDoesNotCareForTheOneBefore() {
        Message message = Message.of(graded(3, false, placed(check("only", TWICE))));
        assertThat(ResultsOf.message(message, Showing.USUAL, OptionalDouble.of(1.5))
                        .score())
                .isZero();
    }

    @Test
    void aDiagnosisThatFailsCostsASentence() {
        Check<Doubling, Given> repeated = check("repeated", new BiFunction<>() {
            private int calls;

            @Override
            public Values apply(Doubling layer, Given given) {
                if (++calls > 1) {
                    throw new IllegalStateException("called again");
                }
                return TWICE.apply(layer, given);
            }
        });
        GradingReport report = graded(3, true, placed(check("first", TWICE), repeated));
        assertThat(scores(report)).containsExactly(0, 0);
        assertThat(report.notJudged()).isEmpty();
        assertThat(report.notDiagnosed()).containsOnlyKeys("doubling.first", "doubling.repeated");
        assertThat(report.checks().get(0).diagnosis().snippet()).isPresent();
    }

    @Test
    void aMachineThatFailsEndsTheRun() {
        assertThatThrownBy(() -> graded(Double.NaN, false, placed(check("first", TWICE))))
                .isInstanceOf(MachineFault.class);
    }
}
