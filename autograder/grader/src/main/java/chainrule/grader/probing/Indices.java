package chainrule.grader.probing;

import chainrule.testkit.formula.Axis;
import chainrule.testkit.formula.Axis.Border;
import chainrule.testkit.formula.Letter;
import chainrule.testkit.formula.Step;
import java.util.List;
import java.util.Optional;

/** The index along one axis of every measured product of a case, beside the values of its letters. */
final class Indices {
    private final Axis expected;
    private final List<String> names;
    private final int[] found;
    private final int[][] letters;
    private final int modulus;
    private int offset;

    Indices(Observation observation, int factor, int axis, Axis expected) {
        this.expected = expected;
        this.names = observation.formula().letters().stream().map(Letter::name).toList();
        this.letters = observation.letters().toArray(int[][]::new);
        this.found = new int[letters.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = observation.index(i, factor, axis);
        }
        this.modulus = expected.border() == Border.WRAPS ? expected.length() : 0;
    }

    /** Whether the formula's place ever lies outside of the array. */
    boolean canLeave() {
        int least = expected.place().start();
        int most = least;
        for (Step step : expected.place().steps()) {
            int reach = step.slope() * (step.letter().count().value() - 1);
            least += Math.min(0, reach);
            most += Math.max(0, reach);
        }
        return least < 0 || most >= expected.length();
    }

    /** Whether every index is the formula's, with a border or its own. */
    boolean areAt(Optional<Border> border) {
        Axis axis = expected.at(expected.place(), border.orElse(expected.border()));
        int[] slopes = new int[names.size()];
        axis.place().steps().forEach(step -> slopes[names.indexOf(step.letter().name())] += step.slope());
        for (int i = 0; i < found.length; i++) {
            int index = axis.place().start();
            for (int letter = 0; letter < slopes.length; letter++) {
                index += slopes[letter] * letters[i][letter];
            }
            if (axis.inside(index) != found[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether every index lies by the same beside the sum of two steps; by how much is then the {@link #offset}. */
    boolean liesBeside(int letter, int slope, int otherLetter, int otherSlope) {
        for (int i = 0; i < found.length; i++) {
            int one = found[i] - slope * letters[i][letter] - otherSlope * letters[i][otherLetter];
            one = modulus > 0 ? Math.floorMod(one, modulus) : one;
            if (i > 0 && one != offset) {
                return false;
            }
            offset = one;
        }
        return true;
    }

    int offset() {
        return offset;
    }

    /** Whether two offsets come to the same. */
    boolean isSame(int one, int other) {
        return found.length == 0 || (modulus > 0 ? Math.floorMod(one - other, modulus) == 0 : one == other);
    }
}
