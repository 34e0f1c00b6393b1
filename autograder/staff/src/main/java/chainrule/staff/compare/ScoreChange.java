package chainrule.staff.compare;

import chainrule.staff.graded.SubmissionRecord;
import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import chainrule.staff.graded.SubmissionRecord.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A submission in two gradings.
 *
 * @param id of the submission
 * @param before in the first; nothing where it was not part of that
 * @param after in the second; nothing where it was not part of that
 */
record ScoreChange(String id, Optional<SubmissionRecord> before, Optional<SubmissionRecord> after) {
    private static final double HALF_A_HUNDREDTH = 0.005;

    /** Which way it went. Lost scores come first: somebody has to look at them. */
    enum Direction {
        LOST("has no score any more"),
        DOWN("down"),
        UP("up"),
        FOUND("has a score now"),
        SHIFTED("same score by other checks"),
        SAME("the same");

        private final String words;

        Direction(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /**
     * A check that earned something else.
     *
     * @param key of the check
     * @param before points; nothing where there was no such check
     * @param after points; nothing where there is no such check
     */
    record CheckChange(String key, Optional<Double> before, Optional<Double> after) {
        boolean isDown() {
            return after.orElse(0.0) < before.orElse(0.0);
        }

        String text() {
            return (isDown() ? "-" : "+") + key;
        }
    }

    Direction direction() {
        if (score(after).isEmpty()) {
            return score(before).isEmpty() ? Direction.SAME : Direction.LOST;
        }
        if (score(before).isEmpty()) {
            return Direction.FOUND;
        }
        double difference = difference();
        if (Math.abs(difference) < HALF_A_HUNDREDTH) {
            return checks().isEmpty() ? Direction.SAME : Direction.SHIFTED;
        }
        return difference < 0 ? Direction.DOWN : Direction.UP;
    }

    double difference() {
        return score(after).orElse(0.0) - score(before).orElse(0.0);
    }

    Optional<Double> scoreBefore() {
        return score(before);
    }

    Optional<Double> scoreAfter() {
        return score(after);
    }

    private static Optional<Double> score(Optional<SubmissionRecord> record) {
        return record.filter(one -> one.status() == Status.GRADED).map(SubmissionRecord::score);
    }

    /** The checks that earned something else. */
    List<CheckChange> checks() {
        Map<String, Double> old = scores(before);
        Map<String, Double> now = scores(after);
        List<CheckChange> changes = new ArrayList<>();
        old.forEach((key, score) -> {
            Optional<Double> other = Optional.ofNullable(now.get(key));
            if (other.filter(same -> Math.abs(same - score) < HALF_A_HUNDREDTH).isEmpty()) {
                changes.add(new CheckChange(key, Optional.of(score), other));
            }
        });
        now.forEach((key, score) -> {
            if (!old.containsKey(key)) {
                changes.add(new CheckChange(key, Optional.empty(), Optional.of(score)));
            }
        });
        return changes;
    }

    private static Map<String, Double> scores(Optional<SubmissionRecord> record) {
        Map<String, Double> scores = new LinkedHashMap<>();
        for (CheckRecord check : record.map(SubmissionRecord::checks).orElse(List.of())) {
            scores.put(check.key(), check.score());
        }
        return scores;
    }

    /** Why it may have become another one: what differs between the two gradings of it. */
    List<String> reasons() {
        if (score(before).isEmpty() || score(after).isEmpty()) {
            return Stream.concat(before.stream(), after.stream())
                    .map(SubmissionRecord::reason)
                    .filter(reason -> !reason.isEmpty())
                    .toList();
        }
        SubmissionRecord old = before.orElseThrow();
        SubmissionRecord now = after.orElseThrow();
        List<String> reasons = new ArrayList<>();
        differs(reasons, "submission", old.content(), now.content());
        differs(reasons, "earlier submissions", old.earlier(), now.earlier());
        differs(reasons, "release", old.run().product(), now.run().product());
        differs(reasons, "configuration", old.run().configuration(), now.run().configuration());
        differs(reasons, "secret", old.run().seed(), now.run().seed());
        differs(reasons, "isolation", old.run().isolation(), now.run().isolation());
        differs(reasons, "Java", old.run().java(), now.run().java());
        differs(reasons, "suites or reference", old.question(), now.question());
        return reasons.isEmpty() ? List.of("nothing: the same was asked of the same files") : reasons;
    }

    private static void differs(List<String> reasons, String what, Object before, Object after) {
        if (!before.equals(after)) {
            reasons.add(what);
        }
    }
}
