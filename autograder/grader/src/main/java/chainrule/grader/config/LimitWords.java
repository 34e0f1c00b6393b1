package chainrule.grader.config;

import chainrule.grader.config.Assignment.LimitSettings;

/** Reads what a submission may use. What no submission could live with, or no platform offers, is a slip. */
final class LimitWords {
    private static final String WORD = "limits";
    private static final String CALL = "call-seconds";
    private static final String COMPILE = "compile-seconds";
    private static final String EXERCISE = "exercise-seconds";
    private static final String TOTAL = "total-seconds";
    private static final String HEAP = "heap-megabytes";

    static final double SHORTEST_CALL = 0.1;
    static final double SHORTEST = 1;
    /** The longest that Gradescope waits for all of it: 40 minutes. */
    static final double LONGEST = 2400;

    private static final double USUAL_EXERCISE_SECONDS = 60;
    /** Below the platform's usual ten minutes, at which it throws away what was graded so far. */
    private static final double USUAL_TOTAL_SECONDS = 480;

    /** The reference alone needs half of it. */
    static final int SMALLEST_HEAP = 32;
    /** Half of the largest container that Gradescope offers, which is as much as a submission is ever given. */
    static final int LARGEST_HEAP = 3072;

    private final YamlMap block;

    private LimitWords(YamlMap block) {
        this.block = block;
    }

    static LimitSettings of(YamlMap words) {
        YamlMap block = words.block(WORD).knowing(CALL, COMPILE, EXERCISE, TOTAL, HEAP);
        return new LimitWords(block).settings();
    }

    private LimitSettings settings() {
        YamlMap.At<Double> call = seconds(CALL, SHORTEST_CALL);
        double exercise = seconds(EXERCISE, SHORTEST, USUAL_EXERCISE_SECONDS);
        double total = seconds(TOTAL, SHORTEST, USUAL_TOTAL_SECONDS);
        if (call.value() > exercise || exercise > total) {
            throw block.wrong(
                    call,
                    "a call cannot take longer than all calls of an exercise (exercise-seconds), nor these longer"
                            + " than everything (total-seconds)");
        }
        return new LimitSettings(call.value(), seconds(COMPILE, SHORTEST).value(), exercise, total, heap());
    }

    private YamlMap.At<Double> seconds(String word, double least) {
        return block.required(word, numbers(least), text -> Scalars.between(least, LONGEST, text));
    }

    private double seconds(String word, double least, double usual) {
        return block.optional(word, numbers(least), text -> Scalars.between(least, LONGEST, text))
                .map(YamlMap.At::value)
                .orElse(usual);
    }

    private static String numbers(double least) {
        String shown = least == SHORTEST_CALL ? "0.1" : "1";
        return "a number from " + shown + " to 2400";
    }

    private int heap() {
        String kind = "a whole number from " + SMALLEST_HEAP + " to " + LARGEST_HEAP;
        return block.required(HEAP, kind, text -> Scalars.wholeBetween(SMALLEST_HEAP, LARGEST_HEAP, text))
                .value();
    }
}
