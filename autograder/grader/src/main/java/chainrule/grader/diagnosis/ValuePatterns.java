package chainrule.grader.diagnosis;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what wrong numbers have to do with the right ones: the same shape is asked for, in every wrong case. */
final class ValuePatterns {
    private static final int FEWEST_NUMBERS = 4;

    /** Errors of float arithmetic, against the largest number, with room for a few hundred terms. */
    private static final double SINGLE = 0x1.0p-17;

    private final Series series;
    private final String name;

    private ValuePatterns(Series series) {
        this.series = series;
        this.name = series.name();
    }

    static Optional<Pattern> in(Series series) {
        if (!series.everyWrongCase(Observed::hasWrongValues) || !series.isNumeric()) {
            return Optional.empty();
        }
        return new ValuePatterns(series).first();
    }

    private Optional<Pattern> first() {
        return Stream.<Function<ValuePatterns, Optional<Pattern>>>of(
                        ValuePatterns::notFinite,
                        ValuePatterns::zeros,
                        patterns -> GivenBack.in(patterns.series),
                        ValuePatterns::fewDigits,
                        ValuePatterns::factor,
                        ValuePatterns::moved)
                .map(kind -> kind.apply(this))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Pattern> notFinite() {
        if (every(observed -> Arrays.stream(observed.numbers()).anyMatch(Double::isNaN))) {
            return Optional.of(new Pattern.NotANumber(name));
        }
        return every(observed -> Arrays.stream(observed.numbers()).anyMatch(Double::isInfinite))
                ? Optional.of(new Pattern.Infinite(name))
                : Optional.empty();
    }

    private Optional<Pattern> zeros() {
        return every(observed -> Arrays.stream(observed.numbers()).allMatch(number -> number == 0))
                ? Optional.of(new Pattern.Zeros(name))
                : Optional.empty();
    }

    private Optional<Pattern> fewDigits() {
        double worst = series.wrong().stream()
                .mapToDouble(ValuePatterns::relativeError)
                .max()
                .orElseThrow();
        return worst <= SINGLE
                ? Optional.of(new Pattern.FewDigits(name, (int) Math.round(-Math.log10(worst))))
                : Optional.empty();
    }

    /** Against the largest number; NaN where something is not a number. */
    private static double relativeError(Observed observed) {
        double[] numbers = observed.numbers();
        double[] right = observed.expected().values();
        double largest = 0;
        for (int i = 0; i < numbers.length; i++) {
            largest = Math.max(largest, Math.abs(numbers[i] - right[i]));
        }
        return largest / observed.expected().magnitude();
    }

    private Optional<Pattern> factor() {
        if (series.evidence() < FEWEST_NUMBERS) {
            return Optional.empty();
        }
        List<Observed> wrong = series.wrong();
        double constant = factorOf(wrong.get(0));
        if (wrong.size() > 1 && isScaled(observed -> constant)) {
            return Optional.of(constant == -1 ? new Pattern.SignFlipped(name) : new Pattern.Times(name, constant));
        }
        return wrong.size() > 1 ? count(wrong) : Optional.empty();
    }

    private Optional<Pattern> count(List<Observed> wrong) {
        for (String count : wrong.get(0).given().facts().counts().keySet()) {
            Function<Observed, Double> times =
                    observed -> (double) observed.given().facts().counts().getOrDefault(count, 1);
            if (isScaled(times)) {
                return Optional.of(new Pattern.TimesCount(name, count));
            } else if (isScaled(observed -> 1 / times.apply(observed))) {
                return Optional.of(new Pattern.DividedByCount(name, count));
            }
        }
        return Optional.empty();
    }

    private Optional<Pattern> moved() {
        if (series.evidence() < FEWEST_NUMBERS) {
            return Optional.empty();
        }
        if (every(observed -> Moves.isExchange(observed))) {
            return Optional.of(new Pattern.Exchanged(name));
        }
        return every(observed -> Moves.isTurn(observed)) ? Optional.of(new Pattern.Turned(name)) : Optional.empty();
    }

    /** The factor of the entry that shows it best, rounded where it is a whole number or one over a whole number. */
    private static double factorOf(Observed observed) {
        double[] expected = observed.expected().values();
        int largest = 0;
        for (int i = 1; i < expected.length; i++) {
            largest = Math.abs(expected[i]) > Math.abs(expected[largest]) ? i : largest;
        }
        double factor = observed.numbers()[largest] / expected[largest];
        double whole = Math.rint(factor);
        double part = Math.rint(1 / factor);
        if (Math.abs(factor - whole) < SINGLE * Math.abs(factor)) {
            return whole;
        }
        return Math.abs(1 / factor - part) < SINGLE * Math.abs(1 / factor) ? 1 / part : factor;
    }

    private boolean isScaled(Function<Observed, Double> factor) {
        return every(observed -> {
            double wanted = factor.apply(observed);
            return isNear(observed, wanted, 2 * observed.allowed() * Math.max(1, Math.abs(wanted)));
        });
    }

    private static boolean isNear(Observed observed, double factor, double allowed) {
        double[] numbers = observed.numbers();
        double[] right = observed.expected().values();
        for (int i = 0; i < numbers.length; i++) {
            if (!(Math.abs(numbers[i] - factor * right[i]) <= allowed)) {
                return false;
            }
        }
        return true;
    }

    private boolean every(Predicate<Observed> holds) {
        return series.everyWrongCase(holds);
    }
}
