package chainrule.grader.submission;

import chainrule.testkit.words.StudentText;
import chainrule.wire.Frame;
import java.util.List;

/**
 * Where in the submission something happened.
 *
 * @param frames stack frames that lie in the submission, innermost first
 */
public record Place(List<Frame> frames) {
    private static final int MOST_SHOWN = 6;

    /**
     * The innermost place as part of a sentence.
     *
     * @return such as {@code " at Conv2d.forward (Conv2d.java, line 12)"}, empty when it is not known
     */
    public String words() {
        return frames.isEmpty() ? "" : " at " + describe(frames.get(0));
    }

    /**
     * The line alone.
     *
     * @return such as {@code ", line 47"}, empty when it is not known
     */
    public String line() {
        return frames.isEmpty() || frames.get(0).line() <= 0
                ? ""
                : ", line " + frames.get(0).line();
    }

    /**
     * The frames further out, a line each.
     *
     * @return nothing when there is only one
     */
    public List<String> callers() {
        return frames.stream()
                .skip(1)
                .limit(MOST_SHOWN)
                .map(frame -> "called from " + describe(frame))
                .toList();
    }

    private static String describe(Frame frame) {
        String method =
                StudentText.of(simple(frame.className()) + "." + frame.method()).line();
        if (frame.line() <= 0) {
            return method;
        }
        return method + " (" + StudentText.of(frame.file()).line() + ", line " + frame.line() + ")";
    }

    private static String simple(String className) {
        return className.substring(className.lastIndexOf('.') + 1);
    }
}
