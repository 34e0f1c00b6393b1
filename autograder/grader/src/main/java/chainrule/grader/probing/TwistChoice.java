package chainrule.grader.probing;

import chainrule.grader.verdict.CheckVerdict;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Workings;
import chainrule.testkit.twist.Twist;
import java.util.List;
import java.util.Optional;

/** Tells which of several twists fits best: whoever goes another way at a step goes it wherever that step comes in. */
final class TwistChoice {
    private final List<CheckVerdict> verdicts;

    TwistChoice(List<CheckVerdict> verdicts) {
        this.verdicts = verdicts;
    }

    /** How many results of an exercise, of one case a check, are not what twists give. */
    double mismatches(List<Twist> twists) {
        return verdicts.stream()
                .filter(verdict -> verdict.check().judged().showsMistakes())
                .mapToInt(verdict -> in(verdict, twists))
                .sum();
    }

    private static <S, C extends Record & Case> int in(CheckVerdict verdict, List<Twist> twists) {
        @SuppressWarnings("unchecked") // the verdict's cases are cases of its check
        Check<S, C> check = (Check<S, C>) verdict.check();
        Optional<Workings<C>> workings = check.operation().workings();
        if (workings.isEmpty() || verdict.cases().isEmpty()) {
            return 0;
        }
        int mismatches = 0;
        for (String output : verdict.cases().get(0).expected().values().keySet()) {
            Evidence<C> evidence = Evidence.of(verdict, check, output);
            mismatches += evidence.seen().stream()
                            .limit(2)
                            .allMatch(one -> TwistSearch.computed(workings.get(), twists, one, output, new Effort(1))
                                    .filter(numbers -> evidence.isNear(numbers, one))
                                    .isPresent())
                    ? 0
                    : 1;
        }
        return mismatches;
    }
}
