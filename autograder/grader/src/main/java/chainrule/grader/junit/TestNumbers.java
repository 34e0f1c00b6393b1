package chainrule.grader.junit;

import chainrule.wire.suites.TestRow;
import java.util.HashMap;
import java.util.Map;

/** TestNumbers of tests, where their annotations give them none: the place of the class, and that within it. */
final class TestNumbers {
    private final Map<String, Integer> groups = new HashMap<>();
    private final Map<String, Integer> tests = new HashMap<>();

    String of(TestRow row) {
        int group = groups.computeIfAbsent(row.group(), unknown -> groups.size() + 1);
        int test = tests.merge(row.group(), 1, Integer::sum);
        return row.number().isEmpty() ? group + "." + test : row.number();
    }
}
