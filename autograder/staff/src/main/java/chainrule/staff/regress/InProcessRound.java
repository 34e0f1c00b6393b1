package chainrule.staff.regress;

import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.submission.Contract;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.Exam;
import chainrule.staff.inprocess.Program;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.Seed;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All solutions of one exercise with one seed, in this process: what is right is computed once for all of them. Large
 * cases are judged in the first round alone, since another seed changes their numbers and nothing else; so are solutions
 * that lose nothing but those, because they are right and slow.
 *
 * @param installation where the reference is
 * @param exercise the exercise
 * @param solutions its solutions, compiled
 * @param seed the round
 */
record InProcessRound(Installation installation, Exercise<?> exercise, Map<Expectation, Program> solutions, Seed seed)
        implements Round {
    private static final double NANOS_A_SECOND = 1e9;

    @Override
    public List<Verdict> call() {
        boolean large = seed.number() == 0;
        Exam exam = new Exam(exercise, new LiveOracle(installation.reference()), new Seeds(seed.secret()), large);
        List<String> judged = exercise.checks().stream()
                .filter(check -> large || check.judged() != Check.Judged.LARGE)
                .map(exercise::keyOf)
                .toList();
        return solutions.entrySet().stream()
                .filter(solution -> canLose(solution.getKey(), judged))
                .map(solution -> verdict(solution.getKey(), solution.getValue(), exam, judged))
                .toList();
    }

    private Verdict verdict(Expectation expected, Program program, Exam exam, List<String> judged) {
        long start = System.nanoTime();
        List<String> lost = exam.lost(program.load(new Contract(List.of(exercise.contract()))));
        double seconds = (System.nanoTime() - start) / NANOS_A_SECOND;
        return Verdict.of(expected, seed, new Got(judged, lost, Optional.empty()), seconds);
    }

    /** Whether what a solution declares to lose is judged; a right one declares nothing. */
    private static boolean canLose(Expectation expected, List<String> judged) {
        return expected.loses().isEmpty() || !expected.loses(judged).isEmpty();
    }
}
