package chainrule.grader.message;

import chainrule.grader.report.GradedCheck;
import java.util.Optional;

/**
 * A check within the message of a run.
 *
 * @param check as it was graded
 * @param state how it stands
 * @param message what is said of it alone
 * @param cause why it failed; nothing for one that passed
 */
public record CheckLine(GradedCheck check, State state, CheckMessage message, Optional<Cause> cause) {}
