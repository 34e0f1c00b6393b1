package chainrule.staff.slips;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.submission.Contract;
import chainrule.grader.suite.Suites;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import chainrule.testkit.Exercise;
import chainrule.worker.compiler.SubmissionCompiler;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every right style of ours computes the same, to within rounding, and every mistake of ours does not; but for a variance
 * that cancels far from zero, and what errs in nothing but a printed sheet's question.
 */
@Tag("corpus")
class TruthTests {
    private static final Solutions SOLUTIONS = Solutions.in(Path.of("../.."));
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    static List<Exercise<?>> exercises() {
        return Suites.all().stream()
                .filter(exercise -> Inputs.areKnownOf(exercise.contract()))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void stylesAgreeAndMistakesDoNot(Exercise<?> exercise) {
        Contract contract = new Contract(List.of(exercise.contract()));
        Truth truth = new Truth(
                exercise.contract(),
                Inputs.of(exercise.contract()),
                load(SOLUTIONS.of(Kind.REFERENCE).get(0), contract));
        assertThat(of(Kind.STYLE, exercise))
                .allSatisfy(style -> assertThat(truth.differs(load(style, contract)))
                        .as(style.name())
                        .isEmpty());
        assertThat(of(Kind.MISTAKE, exercise).stream().limit(8))
                .isNotEmpty()
                .allSatisfy(mistake -> assertThat(truth.differs(load(mistake, contract)))
                        .as(mistake.name())
                        .isPresent());
    }

    private static InProcessSubmission load(Solution solution, Contract contract) {
        return Program.of(solution, COMPILER).load(contract);
    }

    private static List<Solution> of(Kind kind, Exercise<?> exercise) {
        return SOLUTIONS.of(kind).stream()
                .filter(solution -> solution.specimen().exercise().equals(exercise.key()))
                .filter(solution -> !solution.id().equals("batch-norm-one-pass")
                        && !solution.id().startsWith("as-printed-on-sheet"))
                .toList();
    }
}
