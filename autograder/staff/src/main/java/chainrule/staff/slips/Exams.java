package chainrule.staff.slips;

import chainrule.grader.oracle.LiveOracle;
import chainrule.grader.submission.Contract;
import chainrule.staff.Installation;
import chainrule.staff.inprocess.Exam;
import chainrule.staff.inprocess.Sitter;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Seeds;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The exams of one exercise with several seeds. Large cases are sat by those alone that pass all others, and once: another
 * seed changes their numbers and nothing else. For one thread at a time.
 */
final class Exams {
    private final Exercise<?> exercise;
    private final Contract contract;
    private final List<Exam> small = new ArrayList<>();
    private final Exam whole;
    private final Optional<Truth> truth;

    Exams(Installation installation, Exercise<?> exercise, List<String> seeds, Optional<Truth> truth) {
        this.exercise = exercise;
        this.contract = new Contract(List.of(exercise.contract()));
        this.truth = truth;
        LiveOracle oracle = new LiveOracle(installation.reference());
        seeds.forEach(seed -> small.add(new Exam(exercise, oracle, new Seeds(seed), false)));
        whole = new Exam(exercise, oracle, new Seeds(seeds.get(0)), true);
    }

    /** Has a slip sit all of them. */
    Trial sitting(Slip slip) {
        Set<String> ever = new HashSet<>();
        Set<String> always = null;
        boolean passed = false;
        for (Exam exam : small) {
            List<String> lost = exam.lost(slip.made().loaded(contract));
            ever.addAll(lost);
            always = always == null ? new HashSet<>(lost) : always;
            always.retainAll(lost);
            passed |= lost.isEmpty();
        }
        Optional<String> difference = passed && passesLarge(slip) ? differs(slip) : Optional.empty();
        Fate fate = difference.isPresent() ? Fate.LIVING : passed && ever.isEmpty() ? fateOfQuiet(slip) : Fate.NOTICED;
        ever.removeAll(always);
        return new Trial(exercise.key(), slip, fate, ever, difference.orElse(""));
    }

    private Fate fateOfQuiet(Slip slip) {
        return passesLarge(slip) ? Fate.EQUAL : Fate.NOTICED;
    }

    private boolean passesLarge(Slip slip) {
        return whole.firstLost(slip.made().loaded(contract)).isEmpty();
    }

    /** Where nobody knows what may be asked, nobody knows that it computes the same. */
    private Optional<String> differs(Slip slip) {
        Sitter solution = slip.made().loaded(contract);
        return truth.isEmpty() ? Optional.of("perhaps something") : truth.get().differs(solution);
    }
}
