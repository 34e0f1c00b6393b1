package chainrule.staff.regress;

import chainrule.grader.grading.Grader;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.Solution;
import chainrule.staff.specimen.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Splits a regression into pieces that can run side by side. */
final class Rounds {
    private Rounds() {}

    /** Each solution as a submission: those that could take a compiler down have one of their own. */
    static List<Round> inProcesses(Grader harmless, Grader hostile, List<Subject> subjects, Seed seed) {
        return subjects.stream()
                .<Round>map(subject -> new ProcessRound(subject.isHarmless() ? harmless : hostile, subject, seed))
                .toList();
    }

    /** Each exercise with each seed, in this process; nothing hostile. */
    static List<Round> inThisProcess(Installation installation, List<Subject> subjects, List<Seed> seeds) {
        Map<DeclaredExercise, Map<Subject, Solution>> byExercise = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            if (subject.isHarmless()) {
                Solution solution = Solution.in(subject.folder()).bounded();
                for (DeclaredExercise exercise : subject.exercises()) {
                    byExercise
                            .computeIfAbsent(exercise, key -> new LinkedHashMap<>())
                            .put(subject, solution);
                }
            }
        }
        List<Round> rounds = new ArrayList<>();
        for (Seed seed : seeds) {
            byExercise.forEach(
                    (exercise, solutions) -> rounds.add(new InProcessRound(installation, exercise, solutions, seed)));
        }
        return rounds;
    }
}
