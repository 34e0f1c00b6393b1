package chainrule.staff.regress;

import chainrule.grader.Product;
import chainrule.grader.Surroundings;
import chainrule.grader.process.CommonCompiler;
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

    /** Each solution with each seed, as a submission. */
    static List<Round> inProcesses(
            Product product,
            CommonCompiler compiler,
            Surroundings surroundings,
            List<Subject> subjects,
            List<Seed> seeds) {
        List<Round> rounds = new ArrayList<>();
        for (Seed seed : seeds) {
            subjects.forEach(subject -> rounds.add(new ProcessRound(product, compiler, surroundings, subject, seed)));
        }
        return rounds;
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
