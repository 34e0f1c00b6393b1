package chainrule.staff.inprocess;

import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.Submission;
import chainrule.grader.verdict.Examiner;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
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
    private final Exercise<?> exercise;
    private final Oracle oracle;
    private final Seeds seeds;
    private final Map<String, List<Check<?, ?>>> questions = new LinkedHashMap<>();

    /**
     * Draws the cases.
     *
     * @param exercise the exercise
     * @param oracle what is right
     * @param seeds from which cases are drawn
     * @param large whether the cases that are large on purpose are wanted too; they take most of the time
     */
    public Exam(Exercise<?> exercise, Oracle oracle, Seeds seeds, boolean large) {
        this.exercise = exercise;
        this.oracle = new RememberingOracle(oracle);
        this.seeds = seeds;
        for (Check<?, ?> check : exercise.checks()) {
            if (large || check.judged() != Check.Judged.LARGE) {
                questions.put(exercise.keyOf(check), questions(check));
            }
        }
    }

    /**
     * The checks that a solution loses. It has its full budget of steps for each.
     *
     * @param solution the solution
     * @return their keys, in order
     */
    public List<String> lost(Sitter solution) {
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

    private <S, C extends Record & Case> List<Check<?, ?>> questions(Check<S, C> check) {
        return check.cases().make(index -> seeds.draw(exercise.keyOf(check), index)).stream()
                .<Check<?, ?>>map(posed -> check.on(Cases.fixed(List.of(posed))))
                .toList();
    }
}
