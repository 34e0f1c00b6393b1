package chainrule.suites.attention;

import chainrule.contract.AttentionWeights;
import chainrule.testkit.Case;
import chainrule.testkit.Facts;
import chainrule.testkit.draw.Fill;
import java.util.function.DoubleSupplier;

/** What a method of self-attention is given. */
sealed interface AttentionCase extends Case {
    String TOKENS = "more than one token";
    String UNLIKE = "values of another length than keys";
    String LARGE_SCORES = "scores of which exp overflows";

    /** What {@code forward} is given. */
    record Forward(double[][] x, AttentionWeights weights) implements AttentionCase {
        @Override
        public Facts facts() {
            return factsOf(this, x, weights);
        }
    }

    /** What {@code backward} is given: dz comes from the case, never from the student's own forward. */
    record Backward(double[][] x, AttentionWeights weights, double[][] dz) implements AttentionCase {
        @Override
        public Facts facts() {
            return factsOf(this, x, weights);
        }

        Forward forward() {
            return new Forward(x, weights);
        }
    }

    private static Facts factsOf(Record given, double[][] x, AttentionWeights weights) {
        return Facts.of(given)
                .trait(TOKENS, x.length > 1)
                .trait(UNLIKE, weights.wv().length != weights.wq().length)
                .trait(LARGE_SCORES, Math.abs(x[0][0]) >= Layout.LARGE)
                .count("the number of tokens", x.length)
                .axes("x", "token", "feature")
                .axes("q", "token", "feature")
                .axes("k", "token", "feature")
                .axes("v", "token", "feature")
                .axes("z", "token", "feature")
                .axes("scores", "query", "key")
                .axes("weights", "query", "key");
    }

    /**
     * The sizes of a case.
     *
     * @param tokens how many
     * @param features of a token
     * @param keys the length of queries and keys
     * @param values the length of values
     * @param factor by which the tokens are multiplied
     */
    record Layout(int tokens, int features, int keys, int values, double factor) {
        /** Tokens so large have scores beyond 709, where exp ends. */
        static final double LARGE = 64;

        private static final double SMALL = 0.5;

        static Layout of(int tokens, int features, int keys, int values) {
            return new Layout(tokens, features, keys, values, 1);
        }

        Layout large() {
            return new Layout(tokens, features, keys, values, LARGE);
        }

        Forward forward(DoubleSupplier numbers) {
            double[][] x = Fill.with(numbers, tokens, features);
            if (factor != 1) {
                enlarge(x);
            }
            return new Forward(
                    x, new AttentionWeights(weights(numbers, keys), weights(numbers, keys), weights(numbers, values)));
        }

        Backward backward(DoubleSupplier numbers) {
            Forward given = forward(numbers);
            return new Backward(given.x(), given.weights(), Fill.with(numbers, tokens, values));
        }

        /**
         * All are the first, which is far from 0, and a little more of their own, so that scores are large and yet no
         * weight is 0 or 1; but for the last of several, which is far from all others.
         */
        private void enlarge(double[][] x) {
            for (int feature = 0; feature < features; feature++) {
                double far = factor * (x[0][feature] + Math.signum(x[0][feature]));
                for (int token = 0; token < tokens; token++) {
                    boolean apart = token > 1 && token == tokens - 1;
                    x[token][feature] = apart ? -far : far + x[token][feature] / factor;
                }
            }
        }

        private double[][] weights(DoubleSupplier numbers, int rows) {
            return Fill.with(() -> SMALL * numbers.getAsDouble(), rows, features);
        }
    }
}
