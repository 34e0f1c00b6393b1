package chainrule.acceptance;

import chainrule.grader.message.CheckMessage;
import chainrule.grader.report.GradingReport;
import chainrule.grader.text.CheckText;
import com.fasterxml.jackson.databind.JsonNode;

/** What came of grading: the report, and results.json as Gradescope would read it. */
record Marks(GradingReport report, JsonNode results) {

    /** The text of "What we found". */
    String found() {
        return results.at("/tests/0/output").asText();
    }

    /** All that is said of one check, by its number. */
    String output(String number) {
        return report.checks().stream()
                .filter(check -> check.number().equals(number))
                .findFirst()
                .map(check -> String.join("\n", CheckText.lines(CheckMessage.of(check))))
                .orElseThrow();
    }

    /** What Gradescope shows beside one check, by its number. */
    String shown(String number) {
        return test(number).get("output").asText();
    }

    boolean passed(String number) {
        return test(number).get("status").asText().equals("passed");
    }

    /** The name of the check whose suite's method has this name. */
    String number(String key) {
        return report.exercises().stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(check -> check.verdict().key().endsWith("." + key))
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** The text of one check, by the name of the suite's method. */
    String says(String key) {
        return output(number(key));
    }

    boolean earns(String key) {
        return passed(number(key));
    }

    /** Who sees a check, by the name of the suite's method. */
    String visibility(String key) {
        return test(number(key)).get("visibility").asText();
    }

    double score() {
        return results.get("score").asDouble();
    }

    private JsonNode test(String number) {
        for (JsonNode test : results.get("tests")) {
            if (test.get("number").asText().equals(number)) {
                return test;
            }
        }
        throw new AssertionError("no test " + number);
    }
}
