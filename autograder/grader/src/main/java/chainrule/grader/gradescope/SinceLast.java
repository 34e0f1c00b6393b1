package chainrule.grader.gradescope;

import chainrule.testkit.words.Phrases;
import chainrule.testkit.words.Sentence;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What has changed since the latest submission that was graded.
 *
 * @param passing the numbers of tests that failed then and pass now
 * @param failing the numbers of those that passed then and do not now
 */
record SinceLast(List<String> passing, List<String> failing) implements Sentence {
    private static final int MOST_NAMED = 8;
    private static final String PASSED = "passed";

    /**
     * Compares tests that both have, by number and name: what a course has renumbered meanwhile is not compared. Only
     * what students see counts.
     *
     * @param now the results of this submission
     * @param before the document of the latest one
     * @return nothing when no test has changed
     */
    static Optional<SinceLast> of(Results now, JsonNode before) {
        Map<String, Boolean> then = new HashMap<>();
        for (JsonNode test : before.path("tests")) {
            if (test.path("visibility").asText(Results.VISIBLE).equals(Results.VISIBLE)) {
                then.put(
                        test.path("number").asText("") + " " + test.path("name").asText(""),
                        test.path("status").asText("").equals(PASSED));
            }
        }
        List<String> passing = new ArrayList<>();
        List<String> failing = new ArrayList<>();
        for (Results.Test test : now.tests()) {
            Boolean passed = then.get(test.number() + " " + test.name());
            boolean passes = test.status().equals(PASSED);
            if (passed != null
                    && passed != passes
                    && test.maxScore() > 0
                    && test.visibility().equals(Results.VISIBLE)) {
                (passes ? passing : failing).add(test.number());
            }
        }
        return passing.isEmpty() && failing.isEmpty() ? Optional.empty() : Optional.of(new SinceLast(passing, failing));
    }

    /** Results with the sentence below their first line. */
    static Results addedTo(Results now, Optional<JsonNode> before) {
        return before.flatMap(document -> of(now, document))
                .map(since -> now.withOutput(now.output().replaceFirst("(?s)^([^\n]*)", "$1\n" + since.text())))
                .orElse(now);
    }

    @Override
    public String text() {
        String passes = passing.isEmpty()
                ? ""
                : named(passing) + (passing.size() == 1 ? " has come to pass" : " have come to pass");
        String fails =
                failing.isEmpty() ? "" : named(failing) + (failing.size() == 1 ? " no longer does" : " no longer do");
        if (passing.isEmpty()) {
            fails = named(failing) + (failing.size() == 1 ? " no longer passes" : " no longer pass");
        }
        return "Since your last submission "
                + (passes.isEmpty() || fails.isEmpty() ? passes + fails : passes + "; " + fails) + ".";
    }

    private static String named(List<String> numbers) {
        return numbers.size() <= MOST_NAMED
                ? Phrases.and(numbers)
                : String.join(", ", numbers.subList(0, MOST_NAMED)) + " and " + (numbers.size() - MOST_NAMED) + " more";
    }
}
