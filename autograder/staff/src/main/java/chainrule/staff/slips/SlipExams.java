package chainrule.staff.slips;

import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.submission.Contract;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.Exam;
import chainrule.staff.inprocess.StepBudget;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The exams of one exercise with several seeds. Large cases are sat by those alone that pass all others, and once: another
 * seed changes their numbers and nothing else. For one thread at a time.
 */
final class SlipExams {
    /** Many times what a right solution needs for the small cases of a check. */
    private static final long STEPS = 40_000_000;

    private final Exercise<?> exercise;
    private final Contract contract;
    private final List<Exam> small = new ArrayList<>();
    private final Exam large;
    private final Optional<Truth> truth;

    SlipExams(Installation installation, Exercise<?> exercise, List<String> seeds, Optional<Truth> truth) {
        this.exercise = exercise;
        this.contract = new Contract(List.of(exercise.contract()));
        this.truth = truth;
        LiveOracle oracle = new LiveOracle(installation.reference());
        seeds.forEach(seed -> small.add(new Exam(exercise, oracle, new Seeds(seed), false)));
        Exercise<?> largeAlone = exercise.only(check -> check.judged() == Check.Judged.LARGE);
        large = new Exam(largeAlone, oracle, new Seeds(seeds.get(0)), true);
    }

    /** Has a slip sit all of them. */
    SlipTrial sitting(Slip slip) {
        List<List<String>> lost = small.stream()
                .map(exam -> exam.lost(slip.made().loaded(contract, STEPS)))
                .toList();
        Set<String> unsteady = new TreeSet<>();
        lost.forEach(unsteady::addAll);
        unsteady.removeIf(check -> lost.stream().allMatch(round -> round.contains(check)));
        String difference = "";
        Fate fate = Fate.NOTICED;
        if (lost.stream().anyMatch(List::isEmpty)) {
            difference = difference(slip);
            fate = difference.isEmpty() ? Fate.EQUAL : passesLarge(slip) ? Fate.LIVING : Fate.NOTICED;
        }
        return new SlipTrial(exercise.key(), slip, fate, unsteady, difference);
    }

    private boolean passesLarge(Slip slip) {
        return large.lost(slip.made().loaded(contract, StepBudget.FOR_SOLUTIONS))
                .isEmpty();
    }

    /** Where nobody knows what may be asked, nobody knows that it computes the same. */
    private String difference(Slip slip) {
        if (truth.isEmpty() || slip.isSlow()) {
            return slip.isSlow() ? "time" : "perhaps something";
        }
        return truth.get()
                .differs(slip.made().loaded(contract, StepBudget.FOR_SOLUTIONS))
                .orElse("");
    }
}
