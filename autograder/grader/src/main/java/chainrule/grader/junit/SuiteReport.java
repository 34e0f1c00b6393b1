package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.grader.report.GradingReport.RunFacts;
import chainrule.testkit.words.Sentence;
import java.util.List;

/**
 * What came of grading a submission by a course's own tests.
 *
 * @param title of the assignment
 * @param found what was noticed about the files
 * @param tests every test, graded or not, run or not
 * @param run facts about the run
 */
public record SuiteReport(String title, List<Sentence> found, List<GradedTest> tests, RunFacts run) {

    /**
     * What was earned.
     *
     * @return hundredths
     */
    public int score() {
        return tests.stream().mapToInt(GradedTest::score).sum();
    }

    /**
     * What could be earned.
     *
     * @return hundredths
     */
    public int most() {
        return tests.stream().mapToInt(GradedTest::most).sum();
    }

    /**
     * Those that students see at once.
     *
     * @return in order
     */
    public List<GradedTest> visible() {
        return tests.stream()
                .filter(test -> test.visibility() == Visibility.VISIBLE)
                .toList();
    }

    /**
     * The same, as students see it at once.
     *
     * @return without the other tests
     */
    public SuiteReport seen() {
        return new SuiteReport(title, found, visible(), run);
    }
}
