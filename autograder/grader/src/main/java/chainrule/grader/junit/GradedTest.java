package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestEnding;
import chainrule.wire.suites.TestRow;
import java.util.List;

/**
 * A test and what came of it.
 *
 * @param row as it was listed
 * @param number by which students find it
 * @param most points that it can earn, in hundredths; none when it is not graded
 * @param visibility who sees it
 * @param runs what was told of its invocations
 */
public record GradedTest(TestRow row, String number, int most, Visibility visibility, List<SuiteNews.Ended> runs) {

    /**
     * What it earned: its invocations share its points.
     *
     * @return hundredths
     */
    public int score() {
        long passed =
                runs.stream().filter(run -> run.ending() == TestEnding.PASSED).count();
        return runs.isEmpty() ? 0 : (int) (most * passed / runs.size());
    }

    /**
     * Whether it passed whole.
     *
     * @return false when any invocation did not, or none was run
     */
    public boolean passed() {
        return !runs.isEmpty() && failed().isEmpty();
    }

    /**
     * Whether the test itself went wrong.
     *
     * @return true when staff should look at it
     */
    public boolean isBroken() {
        return runs.stream().anyMatch(run -> run.ending() == TestEnding.BROKEN);
    }

    /**
     * Its invocations that did not pass.
     *
     * @return in order
     */
    public List<SuiteNews.Ended> failed() {
        return runs.stream().filter(run -> run.ending() != TestEnding.PASSED).toList();
    }
}
