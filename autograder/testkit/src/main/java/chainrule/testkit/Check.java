package chainrule.testkit;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One thing that earns points, all or nothing: an operation, judged on cases. Its key is its name everywhere but before
 * students, who see its place: a check that is added in the middle moves no other.
 *
 * @param <S> the contract interface
 * @param <C> the kind of case
 * @param label how it is called and what it weighs
 * @param operation what is computed
 * @param judged what about the result is judged
 * @param precision how exact the result has to be
 * @param cases on which inputs
 * @param anyTie what is computed instead where any of several equal maxima may take the gradient
 */
public record Check<S, C extends Record & Case>(
        Label label,
        Operation<S, C> operation,
        Judged judged,
        Precision precision,
        Cases<C> cases,
        Optional<Operation<S, C>> anyTie) {

    /** What about a result is judged. */
    public enum Judged {
        /** Every number. */
        VALUES,
        /**
         * Every number, to the last digits that arithmetic in double leaves right. An exercise that judges them once is
         * content with single precision in its other checks.
         */
        DIGITS,
        /** The lengths of the arrays alone. */
        SHAPES,
        /** Whether what a method is given stays as it is, and nothing about what it returns. */
        ARGUMENTS,
        /**
         * Every number, of a case so large that differencing one's own forward does not come to an end in time: exact as
         * that may be, it is not back-propagation.
         */
        LARGE;

        /**
         * Whether results tell by which mistake they were made, and computing what it returns takes no time.
         *
         * @return false for bare shapes, arguments and large cases
         */
        public boolean showsMistakes() {
            return this == VALUES || this == DIGITS;
        }
    }

    /**
     * How a check is called and what it weighs.
     *
     * @param key by which configurations, specimens and seeds know it, such as {@code forward-stride}
     * @param name what students read, such as {@code forward: stride}
     * @param weight its share of the exercise's points, against those of the other checks
     */
    public record Label(String key, String name, int weight) {
        private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

        /** Has a key of lower-case words joined by hyphens, such as everything has that configurations name. */
        public Label {
            if (!KEY.matcher(key).matches()) {
                throw new IllegalArgumentException(
                        "the key of a check consists of lower-case words joined by hyphens, not " + key);
            }
        }

        /**
         * A check of every number of a result.
         *
         * @param <S> the contract interface
         * @param <C> the kind of case
         * @param operation what is computed
         * @param cases on which inputs
         * @return the check
         */
        public <S, C extends Record & Case> Check<S, C> values(Operation<S, C> operation, Cases<C> cases) {
            return new Check<>(this, operation, Judged.VALUES, Precision.DOUBLE, cases, Optional.empty());
        }

        /**
         * A check of every number of a result to the digits of double.
         *
         * @param <S> the contract interface
         * @param <C> the kind of case
         * @param operation what is computed
         * @param cases on which inputs
         * @return the check
         */
        public <S, C extends Record & Case> Check<S, C> digits(Operation<S, C> operation, Cases<C> cases) {
            return new Check<>(this, operation, Judged.DIGITS, Precision.DOUBLE, cases, Optional.empty());
        }

        /**
         * A check of the shapes of a result alone. Its weight is small: zeros of the right shape pass.
         *
         * @param <S> the contract interface
         * @param <C> the kind of case
         * @param operation what is computed
         * @param cases on which inputs
         * @return the check
         */
        public <S, C extends Record & Case> Check<S, C> shapes(Operation<S, C> operation, Cases<C> cases) {
            return new Check<>(this, operation, Judged.SHAPES, Precision.DOUBLE, cases, Optional.empty());
        }

        /**
         * A check of the arguments, which stay as they are. Whatever is returned passes.
         *
         * @param <S> the contract interface
         * @param <C> the kind of case
         * @param operation what is computed
         * @param cases on which inputs
         * @return the check
         */
        public <S, C extends Record & Case> Check<S, C> arguments(Operation<S, C> operation, Cases<C> cases) {
            return new Check<>(this, operation, Judged.ARGUMENTS, Precision.DOUBLE, cases, Optional.empty());
        }

        /**
         * A check of every number of a case that is large on purpose.
         *
         * @param <S> the contract interface
         * @param <C> the kind of case
         * @param operation what is computed
         * @param cases on which inputs
         * @return the check
         */
        public <S, C extends Record & Case> Check<S, C> large(Operation<S, C> operation, Cases<C> cases) {
            return new Check<>(this, operation, Judged.LARGE, Precision.DOUBLE, cases, Optional.empty());
        }
    }

    /**
     * The beginning of a check.
     *
     * @param key lower-case words joined by hyphens
     * @param name what students read
     * @param weight a positive number, or 0 for a check without points
     * @return its label
     */
    public static Label check(String key, String name, int weight) {
        return new Label(key, name, weight);
    }

    /**
     * By which configurations, specimens and seeds know it.
     *
     * @return unique within its exercise
     */
    public String key() {
        return label.key();
    }

    /**
     * What students read.
     *
     * @return a few words
     */
    public String name() {
        return label.name();
    }

    /**
     * Its share of the exercise's points.
     *
     * @return against the weights of the other checks
     */
    public int weight() {
        return label.weight();
    }

    /**
     * Small cases that show the same property.
     *
     * @return smallest first
     */
    public List<C> rungs() {
        return cases.rungs();
    }

    /**
     * This check, which computes something else where any of several equal maxima may take the gradient.
     *
     * @param other what is computed then
     * @return a copy
     */
    public Check<S, C> orWithAnyTie(Operation<S, C> other) {
        return new Check<>(label, operation, judged, precision, cases, Optional.of(other));
    }

    /**
     * This check where a result has to be more or less exact.
     *
     * @param other how exact
     * @return a copy
     */
    public Check<S, C> in(Precision other) {
        return new Check<>(label, operation, judged, other, cases, anyTie);
    }

    /**
     * This check where any of several equal maxima may take the gradient.
     *
     * @return a copy, or the same where that makes no difference
     */
    public Check<S, C> withAnyTie() {
        return anyTie.map(other -> on(cases, other)).orElse(this);
    }

    /**
     * This check on other cases.
     *
     * @param others the inputs
     * @return a copy
     */
    public Check<S, C> on(Cases<C> others) {
        return on(others, operation);
    }

    private Check<S, C> on(Cases<C> others, Operation<S, C> computed) {
        return new Check<>(label, computed, judged, precision, others, anyTie);
    }

    /**
     * A check of which nothing is known here but its share of the points.
     *
     * @param <S> the contract interface
     * @param <C> the kind of case
     * @param key its key
     * @param weight its share
     * @return a check that is not to be judged
     */
    public static <S, C extends Record & Case> Check<S, C> unknown(String key, int weight) {
        return new Check<>(new Label(key, "", weight), null, null, null, null, null);
    }

    /**
     * Whether it can be judged here.
     *
     * @return false for what students are not shown, in what they take home
     */
    public boolean isKnown() {
        return operation != null;
    }
}
