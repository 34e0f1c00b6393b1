package chainrule.testkit.words;

import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.List;
import java.util.OptionalDouble;

/** How a result differs, in words. */
public final class DiscrepancySentence {
    private DiscrepancySentence() {}

    /**
     * The sentence for a discrepancy.
     *
     * @param name what the field calls the result, such as {@code dx}
     * @param discrepancy how it differs
     * @return what to say
     */
    public static Sentence of(String name, Discrepancy discrepancy) {
        if (discrepancy instanceof Discrepancy.OtherShape shapes) {
            return new OtherShape(
                    name, shapes.expected().shape(), shapes.actual().shape());
        }
        if (discrepancy instanceof Discrepancy.OtherValues values) {
            return values(name, values);
        }
        Discrepancy.Unreadable unreadable = (Discrepancy.Unreadable) discrepancy;
        return unreadable(name, unreadable.reading(), unreadable.expected().shape());
    }

    private static Sentence unreadable(String name, Reading reading, int[] expected) {
        if (reading instanceof Reading.Hole hole && !hole.index().isEmpty()) {
            return new Hole(name, hole.index(), expected);
        }
        if (reading instanceof Reading.Ragged ragged) {
            return new Ragged(name, ragged.index(), ragged.length(), ragged.first(), expected);
        }
        return new Missing(name, expected);
    }

    private static Sentence values(String name, Discrepancy.OtherValues values) {
        Tensor actual = values.actual();
        int worst = values.worst();
        if (!actual.isNumeric()) {
            return new OtherWords(
                    name,
                    values.wrong().length,
                    actual.values().length,
                    actual.indexOf(worst),
                    Figures.entry(values.expected(), worst),
                    Figures.entry(actual, worst));
        }
        return new OtherValues(
                name,
                values.wrong().length,
                actual.values().length,
                actual.indexOf(worst),
                values.expected().values()[worst],
                actual.values()[worst],
                values.isNearlyAllowed() ? OptionalDouble.of(values.allowed()) : OptionalDouble.empty());
    }

    /**
     * Nothing was returned.
     *
     * @param name of the result
     * @param expected its shape
     */
    public record Missing(String name, int[] expected) implements Sentence {
        @Override
        public String text() {
            return name + " is null; an array of shape " + Figures.shape(expected) + " was expected.";
        }
    }

    /**
     * A row is null.
     *
     * @param name of the result
     * @param index of the row
     * @param expected shape of the result
     */
    public record Hole(String name, List<Integer> index, int[] expected) implements Sentence {
        @Override
        public String text() {
            return name + place(index) + " is null; an array of shape " + Figures.shape(expected)
                    + " was expected, with every row in place.";
        }
    }

    /**
     * Rows have different lengths.
     *
     * @param name of the result
     * @param index of the first odd row
     * @param length of that row
     * @param first length of the first row of that depth
     * @param expected shape of the result
     */
    public record Ragged(String name, List<Integer> index, int length, int first, int[] expected) implements Sentence {
        @Override
        public String text() {
            return name + place(index) + " has length " + length + " where the first one has length " + first
                    + "; an array of shape " + Figures.shape(expected) + " was expected.";
        }
    }

    /**
     * The shape is another.
     *
     * @param name of the result
     * @param expected shape
     * @param actual shape
     */
    public record OtherShape(String name, int[] expected, int[] actual) implements Sentence {
        @Override
        public String text() {
            return name + " has shape " + Figures.shape(actual) + "; expected " + Figures.shape(expected) + ".";
        }
    }

    /**
     * Numbers differ.
     *
     * @param name of the result
     * @param wrong how many entries differ
     * @param total of how many
     * @param index of the entry that is furthest off
     * @param expected what it should be
     * @param actual what it is
     * @param allowed how far off it may be, where that explains something
     */
    public record OtherValues(
            String name, int wrong, int total, int[] index, double expected, double actual, OptionalDouble allowed)
            implements Sentence {
        private static final int FEW = 10;
        private static final int HUNDRED = 100;

        @Override
        public String text() {
            String right = Figures.apart(expected, actual);
            String yours = Figures.apart(actual, expected);
            if (index.length == 0) {
                return name + " is " + yours + "; expected " + right + off() + ".";
            }
            String differ = wrong == 1 ? " differs, at " : " differ, the worst at ";
            return wrong + " of " + Figures.count(total, "entry") + share() + " of " + name + differ + name
                    + Figures.place(index) + ": expected " + right + ", got " + yours + off() + ".";
        }

        private String share() {
            return total < FEW || wrong == total ? "" : " (" + Math.round((double) HUNDRED * wrong / total) + " %)";
        }

        private String off() {
            double distance = Math.abs(expected - actual);
            String limit = allowed.isPresent() ? ", allowed " + Figures.number(allowed.getAsDouble()) : "";
            return Double.isFinite(distance) ? " (off by " + Figures.number(distance) + limit + ")" : "";
        }
    }

    /**
     * Truths, choices or texts differ.
     *
     * @param name of the result
     * @param wrong how many entries differ
     * @param total of how many
     * @param index of the first one
     * @param expected what it should be
     * @param actual what it is
     */
    public record OtherWords(String name, int wrong, int total, int[] index, String expected, String actual)
            implements Sentence {
        @Override
        public String text() {
            if (index.length == 0) {
                return name + " is " + actual + "; expected " + expected + ".";
            }
            return wrong + " of " + Figures.count(total, "entry") + " of " + name
                    + (wrong == 1 ? " differs, at " : " differ, the first at ") + name + Figures.place(index)
                    + ": expected " + expected + ", got " + actual + ".";
        }
    }

    private static String place(List<Integer> index) {
        return Figures.place(index.stream().mapToInt(Integer::intValue).toArray());
    }
}
