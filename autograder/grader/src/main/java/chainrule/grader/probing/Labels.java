package chainrule.grader.probing;

import java.util.List;

/**
 * Numbers that name the entries of an operand. An entry is first 1, then its number, then the square of that: a result
 * that is a multiple of one entry gives its number and the multiple, and a sum of several entries does not pass for one,
 * since a mean of squares is the square of the mean only where all are equal.
 */
final class Labels {
    static final int KINDS = 3;

    private static final int MOST_BITS = 50;
    private static final int ROOM_FOR_FACTORS = 5;
    private static final double NEARLY_WHOLE = 1e-3;

    private final int size;
    private final int bits;
    private double divisor = 1;

    /** For an operand of a size. */
    Labels(int size) {
        this.size = size;
        this.bits = Math.max(2 * (Integer.SIZE - Integer.numberOfLeadingZeros(size)), 1) + ROOM_FOR_FACTORS;
    }

    /** How many entries of the other operand can be told apart in one result. */
    int slots() {
        return Math.max(1, MOST_BITS / bits);
    }

    double[] of(int kind) {
        double[] labels = new double[size];
        for (int i = 0; i < size; i++) {
            labels[i] = Math.pow(i + 1, kind);
        }
        return labels;
    }

    double[] magnitudes(int length, int start, int some) {
        double[] magnitudes = new double[length];
        for (int slot = 0; slot < some; slot++) {
            magnitudes[start + slot] = Math.scalb(1.0, slot * bits);
        }
        return magnitudes;
    }

    /**
     * That a product is in a result.
     *
     * @param entry of the output
     * @param slot which of the few entries of one operand
     * @param label which entry of the other
     * @param times how often it counts
     */
    record Hit(int entry, int slot, int label, double times) {}

    /** Adds what one entry of the results tells; false where it does not tell single products. */
    boolean read(double[][] outputs, int entry, double constant, List<Double> divisors, List<Hit> hits) {
        if (isRead(outputs, entry, constant, divisor, hits)) {
            return true;
        }
        for (double other : divisors) {
            if (hits.isEmpty() && isRead(outputs, entry, constant, other, hits)) {
                divisor = other;
                return true;
            }
        }
        return false;
    }

    private boolean isRead(double[][] outputs, int entry, double constant, double divisor, List<Hit> hits) {
        long[][] digits = new long[KINDS][];
        for (int kind = 0; kind < KINDS; kind++) {
            digits[kind] = digits((outputs[kind][entry] - constant) * divisor);
            if (digits[kind] == null) {
                return false;
            }
        }
        int before = hits.size();
        for (int slot = 0; slot < slots(); slot++) {
            long times = digits[0][slot];
            long label = times == 0 ? 0 : digits[1][slot] / times;
            boolean isOne = digits[1][slot] == label * times && digits[2][slot] == label * label * times;
            if (!isOne || times != 0 && (label < 1 || label > size)) {
                hits.subList(before, hits.size()).clear();
                return false;
            }
            if (times != 0) {
                hits.add(new Hit(entry, slot, (int) label - 1, times / divisor));
            }
        }
        return true;
    }

    private long[] digits(double value) {
        double whole = Math.rint(value);
        if (!(Math.abs(value - whole) <= NEARLY_WHOLE * Math.max(1, Math.abs(whole) * 0x1p-40))
                || Math.abs(whole) >= 0x1p53) {
            return null;
        }
        long[] digits = new long[slots()];
        long base = 1L << bits;
        long rest = (long) whole;
        for (int slot = 0; slot < digits.length; slot++) {
            digits[slot] = Math.floorMod(rest + base / 2, base) - base / 2;
            rest = (rest - digits[slot]) / base;
        }
        return rest == 0 ? digits : null;
    }
}
