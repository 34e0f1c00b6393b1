package chainrule.grader.verdict;

import chainrule.grader.suite.DeclaredCheck;
import java.util.List;
import java.util.Optional;

/**
 * One check, judged.
 *
 * @param check what was declared
 * @param cases those that were run, in order; not all when one of them ended the check
 * @param total how many cases the check has
 * @param shown the case that the student is shown, when one failed
 */
public record CheckVerdict(
        DeclaredCheck check, List<? extends CaseVerdict<?>> cases, int total, Optional<CaseVerdict<?>> shown) {

    /**
     * Whether it earns its points.
     *
     * @return true when every case is right
     */
    public boolean passed() {
        return cases.size() == total && cases.stream().allMatch(CaseVerdict::isRight);
    }

    /**
     * How many cases failed.
     *
     * @return among those that were run
     */
    public long failures() {
        return cases.stream().filter(verdict -> !verdict.isRight()).count();
    }
}
