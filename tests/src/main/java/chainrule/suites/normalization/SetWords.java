package chainrule.suites.normalization;

import chainrule.contract.StatisticsSet;

/** A set of statistics in the field's words. */
final class SetWords {
    private SetWords() {}

    static String of(StatisticsSet set) {
        return switch (set) {
            case OVER_EVERYTHING -> "statistics over everything";
            case PER_CHANNEL -> "statistics per channel";
            case PER_POSITION -> "statistics per position";
            case PER_ELEMENT -> "statistics per element";
        };
    }
}
