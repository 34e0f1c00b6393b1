package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.draw.Draw;
import chainrule.testkit.tensor.Numbers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a student's code returns for cases that nobody has judged: drawn from seeds that are the same everywhere. A law is
 * told when it gives those too.
 *
 * @param <S> the contract interface
 */
final class Fresh<S> {
    private static final int ROUNDS = 1;
    private static final long SEED = 0x5eed;
    private static final long LARGEST = 20_000;

    private final Asking<S> asking;
    private final Map<Check<?, ?>, List<?>> answers = new HashMap<>();

    Fresh(Asking<S> asking) {
        this.asking = asking;
    }

    /**
     * A case that was answered.
     *
     * @param given the inputs
     * @param outputs what was returned, by name
     */
    record Answered<C>(C given, Map<String, Object> outputs) {}

    /** The cases of a check, as far as there are results. */
    <C extends Record & Case> List<Answered<C>> of(Check<S, C> check) {
        @SuppressWarnings("unchecked") // they are put there for the same check
        List<Answered<C>> known = (List<Answered<C>>) answers.get(check);
        if (known == null) {
            known = answered(check);
            answers.put(check, known);
        }
        return known;
    }

    private <C extends Record & Case> List<Answered<C>> answered(Check<S, C> check) {
        List<Answered<C>> answered = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED * (round + 1);
            for (C given : check.cases().anew(index -> new Draw(seed + index))) {
                long size = Numbers.count(given);
                Optional<Map<String, Object>> outputs =
                        size > LARGEST ? Optional.empty() : asking.outputs(check, given, 4 * size + 64);
                outputs.ifPresent(found -> answered.add(new Answered<>(given, found)));
            }
        }
        return answered;
    }
}
