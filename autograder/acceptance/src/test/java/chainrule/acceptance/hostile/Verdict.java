package chainrule.acceptance.hostile;

import chainrule.grader.config.Points;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradingReport;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
import chainrule.staff.solutions.Difference;
import chainrule.staff.solutions.Expectation;
import chainrule.staff.solutions.Got;
import chainrule.staff.solutions.Seed;
import chainrule.staff.solutions.VerdictComparison;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What is wrong with the grading of a deed: what it got, or what was written about it. */
final class Verdict {
    private static final Seed OWN = new Seed(0, "");

    private Verdict() {}

    /** What was not as declared; empty when everything was. */
    static String of(Expectation deed, String level, Optional<GradingReport> report, Path file) {
        try {
            JsonNode results = new ObjectMapper().readTree(file.toFile());
            return report.map(found -> problem(deed, level, found, results))
                    .orElseGet(() -> "a fault of the harness: " + results.at("/extra_data/chainrule/trace"));
        } catch (IOException e) {
            return "no valid results: " + e.getMessage();
        }
    }

    private static String problem(Expectation deed, String level, GradingReport report, JsonNode results) {
        if (!report.run().isolation().equals(level)) {
            return "graded at " + report.run().isolation() + ": " + report.run().isolationReason();
        }
        List<Difference> differences = VerdictComparison.of(deed, Got.of(report), OWN);
        if (!differences.isEmpty()) {
            return differences.stream().map(Difference::text).collect(Collectors.joining(" "));
        }
        if (results.get("score").asDouble() != Points.number(report.score())) {
            return "the score of the results is " + results.get("score");
        }
        return hasControlCharacters(report, results) ? "control characters in what was said" : "";
    }

    private static boolean hasControlCharacters(GradingReport report, JsonNode results) {
        String said = results.findValuesAsText("output").stream().collect(Collectors.joining())
                + String.join("\n", Table.details(Message.of(report), new Paint(false)));
        return said.codePoints()
                .anyMatch(character -> Character.getType(character) == Character.FORMAT
                        || Character.isISOControl(character) && character != '\n');
    }
}
