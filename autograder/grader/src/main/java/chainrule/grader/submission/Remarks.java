package chainrule.grader.submission;

import chainrule.testkit.words.Sentence;
import chainrule.wire.Reply;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What was noticed beside the results. Changed arguments cost a check of their own, and what is shared costs nothing.
 *
 * @param changes such as {@code backward changes its argument w}
 * @param sharing methods that returned an array which they were given
 */
public record Remarks(SortedSet<String> changes, SortedSet<String> sharing) {
    /** Nothing was noticed. */
    public static final Remarks NONE = new Remarks(new TreeSet<>(), new TreeSet<>());

    /** What a reply shows of its call. */
    static Remarks of(Method method, Reply.Returned returned) {
        boolean[] changed = returned.changedArguments();
        SortedSet<String> changes = new TreeSet<>();
        for (int i = 0; i < Math.min(changed.length, method.getParameterCount()); i++) {
            if (changed[i]) {
                changes.add(method.getName() + " changes its argument " + method.getParameters()[i].getName());
            }
        }
        return new Remarks(
                changes, new TreeSet<>(returned.sharesArgument() ? Set.of(method.getName()) : Set.<String>of()));
    }

    /**
     * These and others.
     *
     * @param others the others
     * @return all of them, each once
     */
    public Remarks and(Remarks others) {
        return new Remarks(union(changes, others.changes), union(sharing, others.sharing));
    }

    private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }

    /**
     * The remarks in words.
     *
     * @return one sentence for each thing noticed, the same order on every run
     */
    public List<Sentence> sentences() {
        List<Sentence> sentences = new ArrayList<>();
        changes.forEach(change -> sentences.add(new ChangesArgument(change)));
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
            return change + ". One small check looks at that. A caller who still needs the array would be surprised:"
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
