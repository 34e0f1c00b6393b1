package chainrule.testkit.cover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses rows one by one, each the one of several that brings the most pairs of values together which no row before it
 * did (D. Cohen, S. Dalal, M. Fredman, G. Patton, The AETG system, IEEE Transactions on Software Engineering 23, 1997).
 * Nothing is drawn at random: the same space gives the same rows.
 */
final class Covering {
    private static final int CANDIDATES = 6;
    private static final int CANNOT_BE = -1;

    private final Space whole;

    /** Where the values of each parameter begin among the values of all. */
    private final int[] firsts;

    /** For a value and another of a later parameter: how many rows have both. */
    private final int[][] met;

    private final List<Pair> missing = new ArrayList<>();

    /** A value of one parameter beside a value of another, by their places. */
    record Pair(int first, int value, int second, int other) {}

    /** Every pair that a row of the whole space can have waits to be met. */
    Covering(Space whole) {
        this.whole = whole;
        int count = whole.parameters().size();
        firsts = new int[count + 1];
        for (int place = 0; place < count; place++) {
            firsts[place + 1] =
                    firsts[place] + whole.parameters().get(place).values().size();
        }
        met = new int[firsts[count]][firsts[count]];
        for (int first = 0; first < count; first++) {
            for (int second = first + 1; second < count; second++) {
                await(first, second);
            }
        }
    }

    private void await(int first, int second) {
        for (int value : whole.allowed(first)) {
            for (int other : whole.allowed(second)) {
                Pair pair = new Pair(first, value, second, other);
                if (whole.canHold(with(pair))) {
                    missing.add(pair);
                } else {
                    met[firsts[first] + value][firsts[second] + other] = CANNOT_BE;
                }
            }
        }
    }

    private int[] with(Pair pair) {
        int[] chosen = whole.open();
        chosen[pair.first] = pair.value;
        chosen[pair.second] = pair.other;
        return chosen;
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

    private Optional<int[]> bestOfNew(Space part) {
        List<int[]> candidates = new ArrayList<>();
        for (Pair pair : missing) {
            int[] chosen = with(pair);
            if (part.canHold(chosen)) {
                candidates.add(filled(part, chosen));
            }
            if (candidates.size() == CANDIDATES) {
                break;
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
                int times = Math.abs(met(chosen, Math.min(place, other), Math.max(place, other)));
                worth += times == 0 ? chosen.length : 1.0 / (1 + times);
            }
        }
        return worth;
    }

    private int met(int[] chosen, int first, int second) {
        return met[firsts[first] + chosen[first]][firsts[second] + chosen[second]];
    }

    private int fresh(int[] chosen) {
        int fresh = 0;
        for (int first = 0; first < chosen.length; first++) {
            for (int second = first + 1; second < chosen.length; second++) {
                fresh += met(chosen, first, second) == 0 ? 1 : 0;
            }
        }
        return fresh;
    }

    private Row take(Space part, int[] chosen) {
        for (int first = 0; first < chosen.length; first++) {
            for (int second = first + 1; second < chosen.length; second++) {
                met[firsts[first] + chosen[first]][firsts[second] + chosen[second]]++;
            }
        }
        missing.removeIf(pair -> chosen[pair.first] == pair.value && chosen[pair.second] == pair.other);
        return new Row(part, chosen);
    }
}
