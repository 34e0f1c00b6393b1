package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks answers up; what was not written down, such as mistakes in a checkout, the live one computes if there is one. */
final class RecordedOracle implements Oracle {
    private final RecordedKnowledge recorded;
    private final Optional<Oracle> live;

    RecordedOracle(RecordedKnowledge recorded, Optional<Oracle> live) {
        this.recorded = recorded;
        this.live = live;
    }

    @Override
    public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
        return recorded.expected(given).orElseGet(() -> live("a right value").expected(contract, check, given));
    }

    @Override
    public List<KnownMistake> mistakes(Class<?> contract) {
        return recorded.mistaken(contract)
                .map(MistakenExercise::mistakes)
                .orElseGet(() -> live.map(oracle -> oracle.mistakes(contract)).orElse(List.of()));
    }

    /** A mistake that is not written down for a case gives the right values there. */
    @Override
    public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
        Optional<RecordedKnowledge.Place> place = recorded.place(given);
        Optional<MistakenExercise> written = recorded.mistaken(contract);
        if (place.isEmpty() || written.isEmpty()) {
            return live("a mistake").mistaken(mistake, contract, check, given);
        }
        Optional<Map<String, Reading>> made = written.get()
                .checks()
                .get(place.get().check())
                .get(place.get().number())
                .get(written.get().mistakes().indexOf(mistake));
        return made == null ? recorded.expected(given).map(right -> new LinkedHashMap<>(right.values())) : made;
    }

    private Oracle live(String what) {
        return live.orElseThrow(() -> new HarnessFault(what + " was asked for of a case that was not written down"));
    }
}
