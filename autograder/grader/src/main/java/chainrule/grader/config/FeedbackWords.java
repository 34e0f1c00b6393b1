package chainrule.grader.config;

import chainrule.grader.audience.FeedbackLevels;
import chainrule.grader.audience.FeedbackLevels.Level;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads how much of a message is shown: a list of levels, or such lists by the number of earlier submissions from which
 * they hold.
 */
final class FeedbackWords {
    private static final String WORD = "feedback";
    private static final String KIND = "verdict, pattern, case, hint, arithmetic, law or line";

    private FeedbackWords() {}

    /** The levels that a block says; everything when it says nothing. */
    static FeedbackLevels of(YamlMap block) {
        if (!block.has(WORD)) {
            return FeedbackLevels.everything();
        }
        if (block.isList(WORD)) {
            return FeedbackLevels.always(levels(block, WORD));
        }
        YamlMap steps = block.block(WORD);
        Map<Integer, Set<Level>> from = new HashMap<>();
        for (YamlMap.At<Integer> earlier :
                steps.words(WORD, "how many submissions came before", Scalars::wholeFromZero)) {
            from.put(earlier.value(), levels(steps, earlier.value().toString()));
        }
        return FeedbackLevels.from(from);
    }

    private static Set<Level> levels(YamlMap block, String word) {
        List<YamlMap.At<Level>> levels = block.list(word, KIND, FeedbackWords::level);
        return levels.stream()
                .map(YamlMap.At::value)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Level.class)));
    }

    private static Level level(String text) {
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException(text);
        }
        return Level.valueOf(text.toUpperCase(Locale.ROOT));
    }
}
