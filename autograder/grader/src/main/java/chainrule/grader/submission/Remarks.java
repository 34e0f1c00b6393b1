package chainrule.grader.submission;

import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What was noticed beside the results. It costs no points. */
public final class Remarks {
    private final Set<String> changing = new TreeSet<>();
    private final Set<String> sharing = new TreeSet<>();

    /**
     * A call changed the contents of an argument.
     *
     * @param method the method's name
     * @param argument the parameter's name
     */
    public void changed(String method, String argument) {
        changing.add(method + " changes its argument " + argument);
    }

    /**
     * A call returned an array that it was given.
     *
     * @param method the method's name
     */
    public void shared(String method) {
        sharing.add(method);
    }

    /**
     * The arguments that were changed.
     *
     * @return such as {@code backward changes its argument w}, in order
     */
    public List<String> changes() {
        return List.copyOf(changing);
    }

    /** Forgets what was noticed so far. */
    public void restart() {
        changing.clear();
        sharing.clear();
    }

    /**
     * The remarks in words.
     *
     * @return one sentence for each thing noticed, the same order on every run
     */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        changing.forEach(change -> sentences.add(new ChangesArgument(change)));
        sharing.forEach(method -> sentences.add(new ReturnsArgument(method)));
        return sentences;
    }

    /**
     * An argument was changed in place.
     *
     * @param change which method, which argument
     */
    public record ChangesArgument(String change) implements Sentence {
        @Override
        public String text() {
            return change + ". That costs nothing here, but a caller who still needs the array would be surprised:"
                    + " copy it before you write to it.";
        }
    }

    /**
     * An argument came back.
     *
     * @param method which method
     */
    public record ReturnsArgument(String method) implements Sentence {
        @Override
        public String text() {
            return method + " returns an array that it was given. That costs nothing here, but a caller who changes one"
                    + " would change both: return a new array.";
        }
    }
}
