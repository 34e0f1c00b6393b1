package chainrule.staff.inprocess;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks another oracle once about each case: many solutions are held against the same cases. */
public final class RememberingOracle implements Oracle {
    private final Oracle asked;
    private final Map<Object, Expected> answers = new IdentityHashMap<>();

    public RememberingOracle(Oracle asked) {
        this.asked = asked;
    }

    /** A case belongs to one check alone, so that the case by itself tells what was asked. */
    @Override
    public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
        Expected known = answers.get(given);
        if (known == null) {
            known = asked.expected(contract, check, given);
            answers.put(given, known);
        }
        return known;
    }

    @Override
    public List<KnownMistake> mistakes(Class<?> contract) {
        return asked.mistakes(contract);
    }

    @Override
    public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
        return asked.mistaken(mistake, contract, check, given);
    }
}
