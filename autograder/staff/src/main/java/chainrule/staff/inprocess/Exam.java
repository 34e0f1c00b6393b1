package chainrule.staff.inprocess;

import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Submission;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.verdict.Examiner;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The graded checks of one exercise for one seed, each taken apart into its cases: a check is lost with its first case,
 * and what is right is computed once for all the solutions that sit the exam. For one thread at a time.
 */
public final class Exam {
    private final DeclaredExercise exercise;
    private final Oracle oracle;
    private final Seeds seeds;
    private final Map<String, List<DeclaredCheck>> questions = new LinkedHashMap<>();

    /**
     * Draws the cases.
     *
     * @param exercise the exercise
     * @param oracle what is right
     * @param seeds from which cases are drawn
     * @param large whether the cases that are large on purpose are wanted too; they take most of the time
     */
    public Exam(DeclaredExercise exercise, Oracle oracle, Seeds seeds, boolean large) {
        this.exercise = exercise;
        this.oracle = new RememberingOracle(oracle);
        this.seeds = seeds;
        for (DeclaredCheck declared : exercise.checks()) {
            if (large || declared.check().judged() != Check.Judged.LARGE) {
                questions.put(declared.key(), questions(declared, declared.check()));
            }
        }
    }

    /**
     * The checks that a solution loses. It has its full budget of steps for each.
     *
     * @param solution the solution
     * @return their keys, in order
     */
    public List<String> lost(InProcessSubmission solution) {
        List<String> lost = new ArrayList<>();
        for (String key : questions.keySet()) {
            solution.refillBudget();
            if (isLost(key, solution)) {
                lost.add(key);
            }
        }
        return lost;
    }

    /**
     * The first check that a solution loses.
     *
     * @param solution the solution
     * @return its key, nothing when the solution passes
     */
    public Optional<String> firstLost(Submission solution) {
        return questions.keySet().stream().filter(key -> isLost(key, solution)).findFirst();
    }

    /**
     * How many cases there are.
     *
     * @return over all checks
     */
    public int size() {
        return questions.values().stream().mapToInt(List::size).sum();
    }

    private boolean isLost(String key, Submission solution) {
        Examiner examiner = new Examiner(solution, oracle, seeds, exercise);
        return questions.get(key).stream()
                .anyMatch(question -> !examiner.judge(question).passed());
    }

    private <S, C extends Record & Case> List<DeclaredCheck> questions(DeclaredCheck declared, Check<S, C> check) {
        List<DeclaredCheck> single = new ArrayList<>();
        for (Posed<C> posed : check.cases().make(index -> seeds.draw(declared.key(), index))) {
            Check<S, C> one = check.on(Cases.fixed(List.of(posed)));
            single.add(new DeclaredCheck(declared.key(), declared.number(), declared.name(), declared.weight(), one));
        }
        return single;
    }
}
