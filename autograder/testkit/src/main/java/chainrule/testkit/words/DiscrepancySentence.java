package chainrule.testkit.words;

import chainrule.testkit.tensor.Discrepancy;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.util.List;

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
        int first = values.first();
        return new OtherValues(
                name,
                values.wrong().length,
                actual.values().length,
                actual.indexOf(first),
                values.expected().values()[first],
                actual.values()[first],
                values.allowed());
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
     * @param wrong how many differ
     * @param total of how many
     * @param index of the first that differs
     * @param expected there
     * @param actual there
     * @param allowed how far it may be off
     */
    public record OtherValues(
            String name, int wrong, int total, int[] index, double expected, double actual, double allowed)
            implements Sentence {
        @Override
        public String text() {
            if (index.length == 0) {
                return name + " is " + Figures.number(actual) + "; expected " + Figures.number(expected) + off() + ".";
            }
            String differ = wrong == 1 ? " differs, at " : " differ, the first at ";
            return wrong + " of " + Figures.count(total, "entry") + " of " + name + differ
                    + name + Figures.place(index) + ": expected " + Figures.number(expected) + ", got "
                    + Figures.number(actual) + off() + ".";
        }

        private String off() {
            double distance = Math.abs(expected - actual);
            return Double.isFinite(distance)
                    ? " (off by " + Figures.number(distance) + ", allowed " + Figures.number(allowed) + ")"
                    : "";
        }
    }

    private static String place(List<Integer> index) {
        return Figures.place(index.stream().mapToInt(Integer::intValue).toArray());
    }
}
