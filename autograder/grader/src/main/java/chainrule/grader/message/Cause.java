package chainrule.grader.message;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.testkit.words.Figures;
import chainrule.testkit.words.Sentence;
import java.util.List;

/**
 * Why checks failed, as far as can be told: one explanation, one case, one place.
 *
 * @param exercise whose checks they are
 * @param what what is wrong, in a few words
 * @param checks those that failed for this reason, the one that explains it first
 * @param followers those that may have failed because of it: they use what is wrong
 * @param explanation the message of the first check
 */
public record Cause(
        GradedExercise exercise,
        Sentence what,
        List<GradedCheck> checks,
        List<GradedCheck> followers,
        CheckMessage explanation) {

    /**
     * What stands above a cause.
     *
     * @param exercise its title
     * @param what what is wrong
     */
    record Heading(String exercise, Sentence what) implements Sentence {
        @Override
        public String text() {
            return exercise + ": " + what.text();
        }
    }

    /**
     * What a cause costs.
     *
     * @param checks how many
     * @param missed hundredths of a point
     * @param numbers of the checks; empty where they stand beside it
     */
    record Cost(int checks, int missed, String numbers) implements Sentence {
        @Override
        public String text() {
            return Figures.count(checks, "check") + ", " + Points.text(missed) + " points"
                    + (numbers.isEmpty() ? "." : ": " + numbers + ".");
        }
    }

    /**
     * Checks that a cause may be behind.
     *
     * @param numbers of the checks
     */
    record MayFollow(String numbers) implements Sentence {
        @Override
        public String text() {
            return "Look again, once this is mended, at " + numbers + ".";
        }
    }

    /**
     * A check of a cause that stands elsewhere.
     *
     * @param number of the check that explains it
     */
    record SameAs(String number) implements Sentence {
        @Override
        public String text() {
            return "Same cause as " + number + ".";
        }
    }

    /**
     * A check that may have failed because of a cause.
     *
     * @param number of the check that explains it
     */
    record After(String number) implements Sentence {
        @Override
        public String text() {
            return "Mend " + number + " first: this may come from it.";
        }
    }

    /**
     * The check that explains it.
     *
     * @return the first in the order of teaching
     */
    public GradedCheck lead() {
        return checks.get(0);
    }

    /**
     * Whether nothing is wrong but that something is not written.
     *
     * @return true when there is nothing to explain
     */
    public boolean isUnwritten() {
        return State.of(lead()) == State.UNWRITTEN;
    }

    /**
     * Whether a check is one of several that it explains, and not the one that is told: its own case is all there is to add.
     *
     * @param check one of the cause's, or a follower
     * @return true for a check after the first
     */
    public boolean isTold(GradedCheck check) {
        return check != lead() && checks.contains(check);
    }

    /**
     * Whether students see it at once.
     *
     * @return all its checks are seen by the same people
     */
    public boolean isVisible() {
        return lead().visibility() == Visibility.VISIBLE;
    }

    /**
     * What is wrong, and where.
     *
     * @return such as {@code 2-D convolution: y is wrong}
     */
    public Sentence heading() {
        return new Heading(exercise.exercise().title(), what);
    }

    /**
     * What it costs.
     *
     * @return checks, by their numbers, and points
     */
    public Sentence cost() {
        return new Cost(checks.size(), missed(), Ranges.of(exercise, checks));
    }

    /**
     * What it costs, beside a list of its checks.
     *
     * @return how many checks, and points
     */
    public Sentence points() {
        return new Cost(checks.size(), missed(), "");
    }

    private int missed() {
        return checks.stream().mapToInt(GradedCheck::most).sum();
    }

    /**
     * The checks that it may be behind, in words.
     *
     * @return nothing when there are none
     */
    public List<Sentence> mayFollow() {
        return followers.isEmpty() ? List.of() : List.of(new MayFollow(Ranges.of(exercise, followers)));
    }

    /**
     * What a check that is not the first says of its reason.
     *
     * @param check one of the cause's, or a follower
     * @return nothing for the first, and where nothing is to be explained
     */
    public List<Sentence> relation(GradedCheck check) {
        if (check == lead() || isUnwritten()) {
            return List.of();
        }
        return List.of(checks.contains(check) ? new SameAs(lead().number()) : new After(lead().number()));
    }
}
