package chainrule.grader.intake;

import chainrule.testkit.words.Sentence;
import chainrule.testkit.words.StudentText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Names what was left out, in one line however much it was. */
final class LeftOut {
    private static final int MOST_NAMED = 5;

    private final List<String> names = new ArrayList<>();

    void add(String name) {
        names.add(name);
    }

    /** Adds a file and why, when there is more to say than its name does. */
    void add(String name, String reason) {
        names.add(reason.isEmpty() ? name : name + " (" + reason + ")");
    }

    List<String> names() {
        return List.copyOf(names);
    }

    /**
     * The line.
     *
     * @param names what was left out, in the order of the walk
     */
    record Line(List<String> names) implements Sentence {
        @Override
        public String text() {
            String named = names.stream()
                    .sorted()
                    .limit(MOST_NAMED)
                    .map(name -> StudentText.of(name).line())
                    .collect(Collectors.joining(", "));
            int more = names.size() - MOST_NAMED;
            return "Left out: " + named + (more > 0 ? " and " + more + " more" : "") + ".";
        }
    }
}
