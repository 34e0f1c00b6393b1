package chainrule.staff.pack;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.recorded.ReadingData;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.tensor.Reading;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the known mistakes make of a case, where that is not what is right. */
final class Mistaken {
    private Mistaken() {}

    /** Only checks of values are searched for mistakes: there, as everywhere, the large case is left out. */
    static <S, C extends Record & Case> Map<String, List<ReadingData>> by(
            Oracle oracle, Class<S> contract, Check<S, C> check, C given, Expected expected) {
        Map<String, List<ReadingData>> mistaken = new TreeMap<>();
        if (!check.judged().showsMistakes()) {
            return mistaken;
        }
        for (KnownMistake mistake : oracle.mistakes(contract)) {
            Optional<Map<String, Reading>> readings = oracle.mistaken(mistake, contract, check, given);
            if (readings.isEmpty() || !readings.get().equals(expected.values())) {
                mistaken.put(mistake.name(), readings.map(Mistaken::data).orElse(null));
            }
        }
        return mistaken;
    }

    private static List<ReadingData> data(Map<String, Reading> readings) {
        return readings.entrySet().stream()
                .map(entry -> ReadingData.of(entry.getKey(), entry.getValue()))
                .toList();
    }
}
