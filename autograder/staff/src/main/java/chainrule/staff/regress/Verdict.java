package chainrule.staff.regress;

import chainrule.staff.specimen.Subject;
import java.util.List;
import java.util.Optional;

/**
 * What a solution got in one round.
 *
 * @param subject the solution
 * @param seed the round
 * @param judged the keys of the checks that were judged
 * @param lost the keys of those that it lost
 * @param said what a student would learn from it; nothing when it was graded in this process
 * @param fault why it could not be graded, if it could not
 * @param seconds how long that took
 */
record Verdict(
        Subject subject,
        Seed seed,
        List<String> judged,
        List<String> lost,
        Optional<Said> said,
        Optional<String> fault,
        double seconds) {

    /** What was judged, and declared to be lost. */
    List<String> declared() {
        return subject.loses().stream().filter(judged::contains).toList();
    }
}
