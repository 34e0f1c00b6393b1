package chainrule.staff.regress;

import chainrule.staff.solutions.Difference;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.Said;
import chainrule.staff.solutions.Seed;
import chainrule.staff.solutions.VerdictComparison;
import java.util.List;
import java.util.Optional;

/**
 * What a solution got in one round.
 *
 * @param expected the solution and what it must get
 * @param seed the round
 * @param got what it got, if it could be graded
 * @param fault why it could not
 * @param seconds how long that took
 */
record Verdict(Expectation expected, Seed seed, Optional<Got> got, Optional<String> fault, double seconds) {

    static Verdict of(Expectation expected, Seed seed, Got got, double seconds) {
        return new Verdict(expected, seed, Optional.of(got), Optional.empty(), seconds);
    }

    static Verdict notGraded(Expectation expected, Seed seed, String why, double seconds) {
        return new Verdict(expected, seed, Optional.empty(), Optional.of(why), seconds);
    }

    /** The keys of the checks that were judged. */
    List<String> judged() {
        return got.map(Got::judged).orElse(List.of());
    }

    /** The keys of the checks that it lost. */
    List<String> lost() {
        return got.map(Got::lost).orElse(List.of());
    }

    /** What a student would learn from it; nothing when it was graded in this process. */
    Optional<Said> said() {
        return got.flatMap(Got::said);
    }

    /** What was judged, and declared to be lost. */
    List<String> declared() {
        return expected.loses(judged());
    }

    /** What is not as declared. */
    List<Difference> differences() {
        return got.map(found -> VerdictComparison.of(expected, found, seed))
                .orElseGet(() -> List.of(
                        new Difference.NotGraded(expected.solution().name(), seed, fault.orElse("nobody knows why"))));
    }
}
