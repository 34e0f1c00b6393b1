package chainrule.grader.verdict;

import static chainrule.testkit.Check.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.grader.submission.Fault;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.submission.Place;
import chainrule.grader.submission.Stopped;
import chainrule.grader.submission.SubmissionFault;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Label;
import chainrule.testkit.Exercise;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Values;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Tensor;
import chainrule.testkit.words.StudentText;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ExaminerTests {
    private static final double ALLOWED = 0.25;
    private static final Seeds SEEDS = new Seeds("secret");
    private static final Place NOWHERE = new Place(List.of());
    private static final Label LABEL = check("twice", "twice", 1);

    /** What is implemented. */
    interface Twice {
        double[] of(double[] x);
    }

    /** What it is given. */
    record Vector(double[] x) implements Case {
        static Vector of(double... x) {
            return new Vector(x);
        }
    }

    private static final Twice RIGHT = x -> Arrays.stream(x).map(one -> 2 * one).toArray();

    private static final Operation<Twice, Vector> TWICE =
            Operation.linear("twice", (twice, given) -> Values.of("y", twice.of(given.x())), given -> 1);

    private static Cases<Vector> cases(Vector... given) {
        return Cases.fixed(Stream.of(given).map(Posed::drawn).toList());
    }

    private static CheckVerdict judge(Twice implementation, Check<Twice, Vector> check) {
        return judge(new FakeSubmission(implementation), check);
    }

    private static CheckVerdict judge(FakeSubmission submission, Check<Twice, Vector> check) {
        Exercise<Twice> exercise = Exercise.of("doubling", "Doubling", Twice.class, check);
        return new Examiner(submission, new FakeOracle(RIGHT, ALLOWED), SEEDS, exercise).judge(check);
    }

    private static SubmissionFault thrown() {
        return new SubmissionFault(new Fault.Threw("of", StudentText.of("Error"), StudentText.of(""), NOWHERE));
    }

    private static double[] shown(CheckVerdict verdict) {
        return ((Vector) verdict.shown().orElseThrow().posed().given()).x();
    }

    @Test
    void rightResultsPassAndNothingIsShown() {
        CheckVerdict verdict = judge(RIGHT, LABEL.values(TWICE, cases(Vector.of(1), Vector.of(2, 3))));
        assertThat(verdict.passed()).isTrue();
        assertThat(verdict.total()).isEqualTo(2);
        assertThat(verdict.shown()).isEmpty();
    }

    @Test
    void oneWrongCaseFailsTheCheckAndTheOthersAreJudgedAllTheSame() {
        Twice wrongFromTwo = x -> x.length > 1 ? x : RIGHT.of(x);
        CheckVerdict verdict =
                judge(wrongFromTwo, LABEL.values(TWICE, cases(Vector.of(2, 3), Vector.of(1), Vector.of(4, 5))));
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.failures()).isEqualTo(2);
        assertThat(verdict.cases()).hasSize(3);
    }

    @Test
    void aResultMayStrayAsFarAsIsAllowedAndNoFurther() {
        Check<Twice, Vector> check = LABEL.values(TWICE, cases(Vector.of(1)));
        assertThat(judge(x -> new double[] {2 + ALLOWED}, check).passed()).isTrue();
        assertThat(judge(x -> new double[] {2 + 2 * ALLOWED}, check).passed()).isFalse();
    }

    @Test
    void whatIsNoNumberOrNotThereIsWrong() {
        Check<Twice, Vector> check = LABEL.values(TWICE, cases(Vector.of(1)));
        assertThat(judge(x -> new double[] {Double.NaN}, check).passed()).isFalse();
        assertThat(judge(x -> new double[] {Double.POSITIVE_INFINITY}, check).passed())
                .isFalse();
        assertThat(judge(x -> null, check).passed()).isFalse();
    }

    @Test
    void whereShapesAreJudgedNumbersAreNot() {
        Check<Twice, Vector> check = LABEL.shapes(TWICE, cases(Vector.of(1, 2)));
        assertThat(judge(x -> new double[2], check).passed()).isTrue();
        CheckVerdict verdict = judge(x -> new double[3], check);
        assertThat(verdict.shown().orElseThrow().outcome())
                .isInstanceOfSatisfying(
                        Outcome.Wrong.class,
                        wrong -> assertThat(wrong.discrepancies())
                                .hasEntrySatisfying(
                                        "y", one -> assertThat(one).isInstanceOf(Discrepancy.OtherShape.class)));
    }

    @Test
    void theLowestRungThatFailsTooIsShown() {
        Cases<Vector> cases =
                cases(Vector.of(7, 8, 9)).withRungs(() -> List.of(Vector.of(1), Vector.of(2, 3), Vector.of(4, 5, 6)));
        Twice wrongFromTwo = x -> x.length > 1 ? x : RIGHT.of(x);
        assertThat(shown(judge(wrongFromTwo, LABEL.values(TWICE, cases)))).containsExactly(2, 3);
    }

    @Test
    void whereNoRungFailsTheSmallestFailingCaseIsShown() {
        Cases<Vector> cases = cases(Vector.of(1, 2, 3), Vector.of(4, 5), Vector.of(6, 7, 8, 9))
                .withRungs(() -> List.of(Vector.of(1)));
        Twice wrongFromTwo = x -> x.length > 1 ? x : RIGHT.of(x);
        assertThat(shown(judge(wrongFromTwo, LABEL.values(TWICE, cases)))).containsExactly(4, 5);
    }

    @Test
    void rungsOfACheckThatPassesAreNotAsked() {
        Cases<Vector> cases = cases(Vector.of(1)).withRungs(() -> {
            throw new AssertionError("asked");
        });
        assertThat(judge(RIGHT, LABEL.values(TWICE, cases)).passed()).isTrue();
    }

    @Test
    void aFaultOfOneCaseLeavesTheOthers() {
        Twice throwsAtTwo = x -> {
            if (x.length > 1) {
                throw thrown();
            }
            return RIGHT.of(x);
        };
        CheckVerdict verdict = judge(throwsAtTwo, LABEL.values(TWICE, cases(Vector.of(2, 3), Vector.of(1))));
        assertThat(verdict.cases()).map(CaseVerdict::isRight).containsExactly(false, true);
    }

    @Test
    void aFaultThatEveryCaseWouldMeetEndsTheCheckAndNoRungIsAsked() {
        int[] calls = {0};
        Twice unwritten = x -> {
            calls[0]++;
            throw new SubmissionFault(new Fault.NotImplemented("of", StudentText.of("")));
        };
        Cases<Vector> cases = cases(Vector.of(1), Vector.of(2)).withRungs(() -> List.of(Vector.of(3)));
        CheckVerdict verdict = judge(unwritten, LABEL.values(TWICE, cases));
        assertThat(calls[0]).isEqualTo(1);
        assertThat(verdict.passed()).isFalse();
        assertThat(verdict.cases()).hasSize(1);
        assertThat(verdict.total()).isEqualTo(2);
    }

    @Test
    void whoeverRunsOutOfTimeOnTheLargeCaseIsTooSlow() {
        Twice slow = x -> {
            throw new SubmissionFault(new Stopped.TimedOut("of", false, 10, NOWHERE));
        };
        Vector large = Vector.of(1, 2, 3);
        assertThat(fault(judge(slow, LABEL.large(TWICE, cases(large))))).isInstanceOf(Stopped.TooSlow.class);
        assertThat(fault(judge(slow, LABEL.values(TWICE, cases(large))))).isInstanceOf(Stopped.TimedOut.class);
    }

    private static Fault fault(CheckVerdict verdict) {
        return ((Outcome.Failed) verdict.cases().get(0).outcome()).fault();
    }

    @Test
    void whatIsPrintedBelongsToItsCase() {
        FakeSubmission[] submission = new FakeSubmission[1];
        submission[0] = new FakeSubmission((Twice) x -> {
            submission[0].prints("x has " + x.length);
            return RIGHT.of(x);
        });
        CheckVerdict verdict = judge(submission[0], LABEL.values(TWICE, cases(Vector.of(1), Vector.of(2, 3))));
        assertThat(verdict.cases()).map(judged -> judged.printed().head()).containsExactly("x has 1", "x has 2");
    }

    @Test
    void casesAreDrawnForTheCheckByItsKey() {
        Check<Twice, Vector> check =
                LABEL.values(TWICE, Cases.drawn(2, draw -> Vector.of(draw.fraction(), draw.fraction())));
        assertThat(judge(RIGHT, check).cases())
                .map(judged -> ((Vector) judged.posed().given()).x())
                .containsExactly(drawn(0), drawn(1));
    }

    private static double[] drawn(int index) {
        Draw draw = SEEDS.draw("doubling.twice", index);
        return new double[] {draw.fraction(), draw.fraction()};
    }

    @Test
    void whatIsNotTheSubmissionsFaultIsNotChargedToIt() {
        Twice broken = x -> {
            throw new IllegalStateException("the harness");
        };
        assertThatThrownBy(() -> judge(broken, LABEL.values(TWICE, cases(Vector.of(1)))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aCheckWithoutCasesEarnsNobodyAnything() {
        assertThatThrownBy(() -> judge(RIGHT, LABEL.values(TWICE, cases())))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the check doubling.twice has no cases");
    }

    /** Objects of their own for thousands of rows in each case of each check would fill the grader's memory. */
    @Test
    void ofAWrongResultItsNumbersAreKeptAndNotItsRows() {
        CheckVerdict verdict = judge(x -> new double[] {7}, LABEL.values(TWICE, cases(Vector.of(1))));
        assertThat(verdict.cases())
                .map(judged -> ((Outcome.Wrong) judged.outcome()).actual().get("y"))
                .containsExactly(new Tensor(new int[] {1}, new double[] {7}));
    }

    @Test
    void whatStaffTookBackEarnsItsPointsWithoutACase() {
        CheckVerdict waived = CheckVerdict.waived("doubling.twice", LABEL.values(TWICE, cases(Vector.of(1))));
        assertThat(waived.isWaived()).isTrue();
        assertThat(waived.passed()).isTrue();
        assertThat(waived.failures()).isZero();
    }
}
