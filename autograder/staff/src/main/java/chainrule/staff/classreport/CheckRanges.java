package chainrule.staff.classreport;

import chainrule.staff.graded.SubmissionRecord.CheckRecord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Checks by their numbers, in the order of the assignment: {@code 1.2, 1.5 to 1.17}. */
final class CheckRanges {
    /** Two are as short one by one. */
    private static final int SHORTEST = 3;

    private CheckRanges() {}

    static String of(List<CheckRecord> all, Collection<String> keys) {
        List<String> ranges = new ArrayList<>();
        List<CheckRecord> run = new ArrayList<>();
        for (CheckRecord check : all) {
            boolean follows = run.isEmpty() || run.get(0).exercise().equals(check.exercise());
            if (!follows || !keys.contains(check.key())) {
                end(run, ranges);
            }
            if (keys.contains(check.key())) {
                run.add(check);
            }
        }
        end(run, ranges);
        return String.join(", ", ranges);
    }

    private static void end(List<CheckRecord> run, List<String> ranges) {
        if (run.size() < SHORTEST) {
            run.forEach(check -> ranges.add(check.number()));
        } else {
            ranges.add(run.get(0).number() + " to " + run.get(run.size() - 1).number());
        }
        run.clear();
    }
}
