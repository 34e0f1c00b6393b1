package chainrule.grader.probing;

import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.formula.Factor;
import chainrule.testkit.formula.Formula;
import chainrule.testkit.tensor.Numbers;
import chainrule.testkit.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Measures which products a student's code adds up in one case. A few entries of one operand are powers of a base and all
 * others are 0; the other operand holds labels, by which each result tells what it was multiplied by. Where several
 * entries of it meet in one result, one entry is 1 and a few of the others are powers of 64, to be told by their digits.
 *
 * @param <S> the contract interface
 * @param <C> the kind of case
 */
final class Impulses<S, C extends Record & Case> {
    private static final int BASE = 64;
    private static final int DIGITS = 8;
    private static final int MOST_CALLS = 900;
    private static final double NEARLY_WHOLE = 1e-3;
    private static final int LARGEST_DIVISOR = 12;

    private final Asking<S> asking;
    private final Check<S, C> check;
    private final double constant;
    private final Formula formula;
    private final C silent;
    private final SortedMap<AddedProduct, Double> counted = new TreeMap<>();
    private double divisor = 1;

    private Impulses(
            Asking<S> asking, Check<S, C> check, C given, List<Formula> sums, Formula formula, double constant) {
        this.asking = asking;
        this.check = check;
        this.constant = constant;
        this.formula = formula;
        this.silent = Numbers.with(given, zeros(sums));
    }

    /**
     * The products of one sum of an output, as the student's code has them.
     *
     * @param sums all sums of that output: operands of the others are 0 meanwhile
     * @param constant what each entry is where all operands are 0
     * @return nothing when results are not what sums of products give, or when it would take too many calls
     */
    static <S, C extends Record & Case> Optional<Products> of(
            Asking<S> asking, Check<S, C> check, C given, List<Formula> sums, Formula formula, double constant) {
        Impulses<S, C> impulses = new Impulses<>(asking, check, given, sums, formula, constant);
        return impulses.measure() ? Optional.of(new Products(formula, impulses.counted)) : Optional.empty();
    }

    /** What comes back where every operand is 0; nothing where it has another shape. */
    static <S, C extends Record & Case> Optional<double[]> base(
            Asking<S> asking, Check<S, C> check, C given, List<Formula> sums) {
        Impulses<S, C> impulses = new Impulses<>(asking, check, given, sums, sums.get(0), 0);
        return impulses.output(impulses.silent);
    }

    private static Map<String, double[]> zeros(List<Formula> sums) {
        Map<String, double[]> zeros = new HashMap<>();
        sums.forEach(sum -> sum.operands().forEach(operand -> zeros.put(operand.array(), new double[operand.size()])));
        return zeros;
    }

    private boolean measure() {
        Factor first = formula.operands().get(0);
        if (formula.operands().size() == 1) {
            return asking.mayAsk(chunks(first)) && isRead(first, silent, -1, 1);
        }
        Factor second = formula.operands().get(1);
        boolean labelsSecond = first.size() <= second.size();
        Factor single = labelsSecond ? first : second;
        Factor labelled = labelsSecond ? second : first;
        Labels labels = new Labels(labelled.size());
        int calls = Labels.KINDS * ((single.size() + labels.slots() - 1) / labels.slots());
        if (calls > MOST_CALLS || !asking.mayAsk(calls)) {
            return false;
        }
        for (int start = 0; start < single.size(); start += labels.slots()) {
            if (!isRead(single, labelled, labels, start, labelsSecond ? 2 : 1)) {
                return false;
            }
        }
        return true;
    }

    /** Some entries of one operand at once, each of its own magnitude, against all of the other by their labels. */
    private boolean isRead(Factor single, Factor labelled, Labels labels, int start, int role) {
        int some = Math.min(labels.slots(), single.size() - start);
        C few = Numbers.with(silent, Map.of(single.array(), labels.magnitudes(single.size(), start, some)));
        double[][] outputs = new double[Labels.KINDS][];
        for (int kind = 0; kind < Labels.KINDS; kind++) {
            Optional<double[]> output = output(Numbers.with(few, Map.of(labelled.array(), labels.of(kind))));
            if (output.isEmpty()) {
                return false;
            }
            outputs[kind] = output.get();
        }
        List<Labels.Hit> hits = new ArrayList<>();
        for (int entry = 0; entry < outputs[0].length; entry++) {
            if (!labels.read(outputs, entry, constant, divisors(), hits)) {
                return areRead(single, labelled, start, some, role);
            }
        }
        hits.forEach(hit -> count(hit.entry(), start + hit.slot(), hit.label(), hit.times(), role));
        return true;
    }

    private void count(int entry, int single, int labelled, double times, int role) {
        counted.put(
                role == 2
                        ? new AddedProduct(entry, single, labelled)
                        : new AddedProduct(entry, labelled, Math.max(0, single)),
                times);
    }

    /** Each of these entries alone, against a few of the other operand at a time. */
    private boolean areRead(Factor single, Factor packed, int start, int some, int role) {
        if (!asking.mayAsk(some * chunks(packed))) {
            return false;
        }
        for (int place = start; place < start + some; place++) {
            double[] unit = new double[single.size()];
            unit[place] = 1;
            if (!isRead(packed, Numbers.with(silent, Map.of(single.array(), unit)), place, role)) {
                return false;
            }
        }
        return true;
    }

    private static int chunks(Factor packed) {
        return (packed.size() + DIGITS - 1) / DIGITS;
    }

    private boolean isRead(Factor packed, C one, int single, int role) {
        for (int start = 0; start < packed.size(); start += DIGITS) {
            double[] digits = new double[packed.size()];
            for (int i = start; i < Math.min(digits.length, start + DIGITS); i++) {
                digits[i] = Math.pow(BASE, i - start);
            }
            Optional<double[]> output = output(Numbers.with(one, Map.of(packed.array(), digits)));
            if (output.isEmpty() || !read(output.get(), start, single, role)) {
                return false;
            }
        }
        return true;
    }

    private Optional<double[]> output(C asked) {
        int size = formula.output().size();
        return asking.output(check, asked, formula.output().array(), size)
                .filter(tensor -> Arrays.equals(tensor.shape(), shape()))
                .map(Tensor::values);
    }

    private int[] shape() {
        return formula.output().axes().stream().mapToInt(axis -> axis.length()).toArray();
    }

    private boolean read(double[] output, int start, int single, int role) {
        for (int entry = 0; entry < output.length; entry++) {
            if (output[entry] != constant) {
                Optional<int[]> digits = digits(output[entry] - constant);
                if (digits.isEmpty()) {
                    return false;
                }
                note(entry, digits.get(), start, single, role);
            }
        }
        return true;
    }

    private void note(int entry, int[] digits, int start, int single, int role) {
        for (int i = 0; i < digits.length; i++) {
            if (digits[i] != 0) {
                count(entry, single, start + i, digits[i] / divisor, role);
            }
        }
    }

    /** A factor that is no whole number is one when it is multiplied by what it was divided by. */
    private Optional<int[]> digits(double value) {
        Optional<int[]> digits = digits(value, divisor);
        if (digits.isEmpty() && counted.isEmpty()) {
            for (double other : divisors()) {
                Optional<int[]> found = digits(value, other);
                if (found.isPresent()) {
                    divisor = other;
                    return found;
                }
            }
        }
        return digits;
    }

    private List<Double> divisors() {
        List<Double> divisors = new ArrayList<>();
        formula.counts().forEach(count -> divisors.add((double) count.value()));
        for (int i = 2; i <= LARGEST_DIVISOR; i++) {
            divisors.add((double) i);
        }
        return divisors;
    }

    private static Optional<int[]> digits(double value, double divisor) {
        double scaled = value * divisor;
        double whole = Math.rint(scaled);
        if (!(Math.abs(scaled - whole) <= NEARLY_WHOLE * Math.max(1, Math.abs(whole) * 0x1p-40))
                || Math.abs(whole) >= Math.pow(BASE, DIGITS)) {
            return Optional.empty();
        }
        int[] digits = new int[DIGITS];
        long rest = (long) whole;
        for (int i = 0; i < DIGITS; i++) {
            digits[i] = Math.floorMod(rest + BASE / 2, BASE) - BASE / 2;
            rest = (rest - digits[i]) / BASE;
        }
        return rest == 0 ? Optional.of(digits) : Optional.empty();
    }
}
