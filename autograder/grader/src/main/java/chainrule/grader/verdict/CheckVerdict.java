package chainrule.grader.verdict;

import chainrule.grader.submission.NotJudged;
import chainrule.grader.submission.Remarks;
import chainrule.testkit.Check;
import chainrule.wire.Printed;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One check, judged.
 *
 * @param key by which everything but a student knows the check, such as {@code convolution2d.forward-stride}
 * @param check what was judged
 * @param cases those that were run, in order; not all when one of them ended the check
 * @param total how many cases the check has
 * @param shown the case that the student is shown, when one failed
 */
public record CheckVerdict(
        String key,
        Check<?, ?> check,
        List<? extends CaseVerdict<?>> cases,
        int total,
        Optional<CaseVerdict<?>> shown) {

    /**
     * The verdict on a check that staff took back: nothing was run.
     *
     * @param key by which everything but a student knows the check
     * @param check what was not judged
     * @return a verdict that earns the points
     */
    public static CheckVerdict waived(String key, Check<?, ?> check) {
        return new CheckVerdict(key, check, List.of(), 0, Optional.empty());
    }

    /**
     * The verdict on a check at which the harness failed.
     *
     * @param key by which everything but a student knows the check
     * @param check what was not judged
     * @param why what was thrown
     * @return a verdict that earns nothing until the check is judged again
     */
    public static CheckVerdict notJudged(String key, Check<?, ?> check, Throwable why) {
        CaseVerdict<?> none =
                new CaseVerdict<>(null, null, new Outcome.Failed(new NotJudged(why)), Printed.NOTHING, Remarks.NONE);
        return new CheckVerdict(key, check, List.of(), 1, Optional.of(none));
    }

    /**
     * What the harness failed of, if it did.
     *
     * @return what was thrown
     */
    public Optional<Throwable> harnessFault() {
        return shown.map(CaseVerdict::outcome)
                .filter(outcome -> outcome instanceof Outcome.Failed failed && failed.fault() instanceof NotJudged)
                .map(outcome -> ((NotJudged) ((Outcome.Failed) outcome).fault()).why());
    }

    /**
     * Whether staff took the check back.
     *
     * @return true when nothing was run
     */
    public boolean isWaived() {
        return total == 0;
    }

    /**
     * Whether it earns its points.
     *
     * @return true when every case is right
     */
    public boolean passed() {
        return cases.size() == total && cases.stream().allMatch(CaseVerdict::isRight);
    }

    /**
     * What was noticed beside the results.
     *
     * @return in any of its cases
     */
    public Remarks remarks() {
        return Stream.concat(cases.stream(), shown.stream())
                .map(CaseVerdict::remarks)
                .reduce(Remarks.NONE, Remarks::and);
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
