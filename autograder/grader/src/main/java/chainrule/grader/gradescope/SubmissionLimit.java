package chainrule.grader.gradescope;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How many submissions are graded within a window of time. What counts is when a submission was made, so that a regrade
 * decides as the first grading did; one that was not graded does not count against the next.
 *
 * @param most how many
 * @param window within how long
 */
public record SubmissionLimit(int most, Duration window) {

    /**
     * Whether a submission is one too many.
     *
     * @param metadata what the platform says about it
     * @return how long after it the next one is graded; nothing when it is graded itself
     */
    public Optional<Duration> waitAfter(Metadata metadata) {
        if (metadata.createdAt().isEmpty()) {
            return Optional.empty();
        }
        Instant now = metadata.createdAt().get();
        List<Instant> graded = new ArrayList<>();
        for (EarlierSubmission earlier : metadata.earlier()) {
            earlier.time().filter(time -> within(graded, time).size() < most).ifPresent(graded::add);
        }
        List<Instant> recent = within(graded, now);
        return recent.size() < most
                ? Optional.empty()
                : Optional.of(
                        Duration.between(now, recent.get(recent.size() - most).plus(window)));
    }

    private List<Instant> within(List<Instant> graded, Instant now) {
        return graded.stream().filter(time -> time.isAfter(now.minus(window))).toList();
    }
}
