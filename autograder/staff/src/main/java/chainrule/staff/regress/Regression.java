package chainrule.staff.regress;

import chainrule.grader.suite.Suites;
import chainrule.staff.Installation;
import chainrule.staff.SideBySide;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Seed;
import chainrule.testkit.Exercise;
import chainrule.testkit.words.Sentence;
import java.util.List;

/** Grades solutions in rounds, side by side. */
public final class Regression {
    private Regression() {}

    /**
     * Grades every solution but the hostile ones, in this process.
     *
     * @param installation the product and the solutions
     * @param seeds how many rounds
     * @return a sentence for each difference from what the solutions declare
     */
    public static List<Sentence> differences(Installation installation, int seeds) {
        List<Expectation> solutions = solutions(installation);
        List<Seed> rounds = Seed.of(installation.secret(), seeds);
        List<Verdict> verdicts = of(Rounds.inThisProcess(installation, solutions, rounds), false);
        return List.copyOf(RegressionOutcome.of(solutions, verdicts, 0).differences());
    }

    /** All solutions, and what they must get. */
    static List<Expectation> solutions(Installation installation) {
        List<Exercise<?>> exercises = Suites.all();
        return installation.solutions().all().stream()
                .map(solution -> Expectation.of(solution, exercises))
                .toList();
    }

    /** The verdicts of all rounds, in the order of the rounds. */
    static List<Verdict> of(List<Round> rounds, boolean watched) {
        return SideBySide.all("Rounds", rounds, watched).stream()
                .flatMap(List::stream)
                .toList();
    }
}
