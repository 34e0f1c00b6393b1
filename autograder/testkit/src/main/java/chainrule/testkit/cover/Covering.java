package chainrule.testkit.cover;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Chooses rows one by one, each the one of several that brings the most pairs of values together which no row before it
 * did (D. Cohen, S. Dalal, M. Fredman, G. Patton, The AETG system, IEEE Transactions on Software Engineering 23, 1997).
 * Nothing is drawn at random: the same space gives the same rows.
 */
final class Covering {
    private static final int CANDIDATES = 12;

    private final Space whole;
    private final Map<Pair, Integer> met = new LinkedHashMap<>();

    /** A value of one parameter beside a value of another, by their places. */
    record Pair(int first, int value, int second, int other) {

        private boolean isIn(int[] chosen) {
            return chosen[first] == value && chosen[second] == other;
        }
    }

    /** Every pair that a row of the whole space can have waits to be met. */
    Covering(Space whole) {
        this.whole = whole;
        for (int first = 0; first < whole.parameters().size(); first++) {
            for (int second = first + 1; second < whole.parameters().size(); second++) {
                await(first, second);
            }
        }
    }

    private void await(int first, int second) {
        for (int value : whole.allowed(first)) {
            for (int other : whole.allowed(second)) {
                int[] chosen = whole.open();
                chosen[first] = value;
                chosen[second] = other;
                if (whole.canHold(chosen)) {
                    met.put(new Pair(first, value, second, other), 0);
                }
            }
        }
    }

    /** The next row of part of the space, whether or not it brings a new pair; none where the part is empty. */
    Optional<Row> next(Space part) {
        Optional<int[]> best = bestOfNew(part);
        return best.isPresent()
                ? best.map(chosen -> take(part, chosen))
                : any(part).map(chosen -> take(part, chosen));
    }

    /** The next row of part of the space that brings a new pair. */
    Optional<Row> nextNew(Space part) {
        return bestOfNew(part).map(chosen -> take(part, chosen));
    }

    /** The pairs that no row has so far. */
    List<Pair> missing() {
        return met.keySet().stream().filter(pair -> met.get(pair) == 0).toList();
    }

    private Optional<int[]> bestOfNew(Space part) {
        List<int[]> candidates = new ArrayList<>();
        for (Pair pair : missing()) {
            int[] chosen = whole.open();
            chosen[pair.first] = pair.value;
            chosen[pair.second] = pair.other;
            if (candidates.size() < CANDIDATES && part.canHold(chosen)) {
                candidates.add(filled(part, chosen));
            }
        }
        return candidates.stream().reduce((one, other) -> fresh(other) > fresh(one) ? other : one);
    }

    private Optional<int[]> any(Space part) {
        return part.canHold(part.open()) ? Optional.of(filled(part, part.open())) : Optional.empty();
    }

    private int[] filled(Space part, int[] chosen) {
        for (int place = 0; place < chosen.length; place++) {
            if (chosen[place] == Row.OPEN) {
                chosen[place] = best(part, chosen, place);
            }
        }
        return chosen;
    }

    /** The value whose pairs with what is chosen were met least. */
    private int best(Space part, int[] chosen, int place) {
        int best = Row.OPEN;
        double most = -1;
        int[] trial = chosen.clone();
        for (int value : part.allowed(place)) {
            trial[place] = value;
            double worth = worth(trial, place);
            if (worth > most && part.canHold(trial)) {
                best = value;
                most = worth;
            }
        }
        return best;
    }

    private double worth(int[] chosen, int place) {
        double worth = 0;
        for (int other = 0; other < chosen.length; other++) {
            if (other != place && chosen[other] != Row.OPEN) {
                int times = met.getOrDefault(pair(chosen, Math.min(place, other), Math.max(place, other)), 1);
                worth += times == 0 ? chosen.length : 1.0 / (1 + times);
            }
        }
        return worth;
    }

    private static Pair pair(int[] chosen, int first, int second) {
        return new Pair(first, chosen[first], second, chosen[second]);
    }

    private long fresh(int[] chosen) {
        return missing().stream().filter(pair -> pair.isIn(chosen)).count();
    }

    private Row take(Space part, int[] chosen) {
        met.replaceAll((pair, times) -> pair.isIn(chosen) ? times + 1 : times);
        return new Row(part, chosen);
    }
}
