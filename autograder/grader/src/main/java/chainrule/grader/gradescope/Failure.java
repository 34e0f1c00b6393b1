package chainrule.grader.gradescope;

import chainrule.grader.config.InvalidAssignmentException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a run came to no end. It is never the submission's fault: the harness failed, or the course's configuration cannot be
 * used.
 *
 * @param cause what was thrown
 */
public record Failure(Throwable cause) {
    private static final int LONGEST_TRACE = 20_000;

    /**
     * Whether the course's configuration is why, which its staff can mend.
     *
     * @return false for a fault of the harness
     */
    public boolean isOfConfiguration() {
        return cause instanceof InvalidAssignmentException;
    }

    /**
     * One sentence for whoever runs it.
     *
     * @return what failed
     */
    public String sentence() {
        return isOfConfiguration()
                ? "run_autograder: the configuration cannot be used: " + what() + "."
                : "run_autograder: a fault of the harness, not of the submission: " + what() + ".";
    }

    private String what() {
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    /** For staff, who find such runs by the state. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("state", isOfConfiguration() ? "configuration-fault" : "harness-fault");
        facts.put("rerun", true);
        facts.put("fault", String.valueOf(cause.getMessage()));
        facts.put("trace", trace());
        return facts;
    }

    String trace() {
        StringWriter text = new StringWriter();
        cause.printStackTrace(new PrintWriter(text, true));
        return text.getBuffer().substring(0, Math.min(text.getBuffer().length(), LONGEST_TRACE));
    }
}
