package chainrule.staff.regress;

import chainrule.grader.grading.Grader;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Seed;
import chainrule.testkit.Exercise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a regression into pieces that can run side by side. */
final class Rounds {
    private Rounds() {}

    /** Each solution as a submission: those that could take a compiler down have one of their own. */
    static List<Round> inProcesses(Grader harmless, Grader hostile, List<Expectation> solutions, Seed seed) {
        return solutions.stream()
                .<Round>map(solution -> new ProcessRound(solution.isHarmless() ? harmless : hostile, solution, seed))
                .toList();
    }

    /** Each exercise with each seed, in this process; nothing hostile. */
    static List<Round> inThisProcess(Installation installation, List<Expectation> solutions, List<Seed> seeds) {
        Map<Exercise<?>, Map<Expectation, Program>> byExercise = new LinkedHashMap<>();
        for (Expectation solution : solutions) {
            if (solution.isHarmless()) {
                Program program = Program.of(solution.solution()).bounded();
                for (Exercise<?> exercise : solution.exercises()) {
                    byExercise
                            .computeIfAbsent(exercise, key -> new LinkedHashMap<>())
                            .put(solution, program);
                }
            }
        }
        List<Round> rounds = new ArrayList<>();
        for (Seed seed : seeds) {
            byExercise.forEach(
                    (exercise, programs) -> rounds.add(new InProcessRound(installation, exercise, programs, seed)));
        }
        return rounds;
    }
}
