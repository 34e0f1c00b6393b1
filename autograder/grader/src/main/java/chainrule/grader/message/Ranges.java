package chainrule.grader.message;

import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import java.util.ArrayList;
import java.util.List;

/** Numbers of checks, neighbours drawn together. */
public final class Ranges {
    private static final int FEWEST = 3;

    private Ranges() {}

    /**
     * Names checks.
     *
     * @param exercise whose checks they are
     * @param some some of them
     * @return such as {@code 1.2, 1.5-1.8}
     */
    public static String of(GradedExercise exercise, List<GradedCheck> some) {
        List<GradedCheck> all = exercise.checks();
        List<String> ranges = new ArrayList<>();
        for (int first = 0; first < all.size(); first++) {
            int end = first;
            while (end < all.size() && some.contains(all.get(end))) {
                end++;
            }
            if (end - first >= FEWEST) {
                ranges.add(all.get(first).number() + "-" + all.get(end - 1).number());
                first = end;
            } else if (end > first) {
                ranges.add(all.get(first).number());
            }
        }
        return String.join(", ", ranges);
    }
}
