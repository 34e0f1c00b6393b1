package chainrule.acceptance.hostile;

import chainrule.grader.feedback.CheckMessage;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradingReport;
import chainrule.grader.terminal.Paint;
import chainrule.grader.terminal.Table;
import chainrule.grader.verdict.Outcome;
import chainrule.grader.verdict.Points;
import chainrule.staff.specimen.Deed;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares what a deed got with what it declares. */
final class Verdict {
    private final Deed deed;
    private final String level;
    private final GradingReport report;

    private Verdict(Deed deed, String level, GradingReport report) {
        this.deed = deed;
        this.level = level;
        this.report = report;
    }

    /** What was not as declared; empty when everything was. */
    static String of(Deed deed, String level, Set<String> checks, Optional<GradingReport> report, Path file) {
        try {
            JsonNode results = new ObjectMapper().readTree(file.toFile());
            return report.map(found -> new Verdict(deed, level, found).problem(checks, results))
                    .orElseGet(() -> "a fault of the harness: " + results.at("/extra_data/chainrule/trace"));
        } catch (IOException e) {
            return "no valid results: " + e.getMessage();
        }
    }

    private String problem(Set<String> checks, JsonNode results) {
        if (!report.run().isolation().equals(level)) {
            return "graded at " + report.run().isolation() + ": " + report.run().isolationReason();
        }
        Set<String> lost = report.checks().stream()
                .filter(check -> !check.verdict().passed())
                .map(Verdict::name)
                .collect(Collectors.toCollection(TreeSet::new));
        if (!lost.equals(deed.lost(checks))) {
            return "lost " + lost + ", declared " + deed.lost(checks) + "; " + messages();
        }
        if (results.get("score").asDouble() != Points.number(report.score())) {
            return "the score of the results is " + results.get("score");
        }
        if (!deed.endingAt(level).contains(ending())) {
            return "ended as " + ending() + ", declared " + deed.endingAt(level) + "; " + messages();
        }
        if (!messages().contains(deed.saysAt(level)) || !found().contains(deed.found())) {
            return "said " + messages() + "; " + found();
        }
        return hasControlCharacters(results) ? "control characters in what was said" : "";
    }

    private String ending() {
        return lostChecks()
                .findFirst()
                .flatMap(check -> check.verdict().shown())
                .map(shown -> shown.outcome() instanceof Outcome.Failed failed
                        ? failed.fault().getClass().getSimpleName()
                        : shown.outcome().getClass().getSimpleName())
                .orElse("Right");
    }

    private String messages() {
        return lostChecks()
                .map(check -> CheckMessage.of(check))
                .map(message -> String.join(" ", message.lines()))
                .limit(1)
                .collect(Collectors.joining());
    }

    private String found() {
        return report.findings().sentences().stream()
                .map(sentence -> sentence.text())
                .collect(Collectors.joining(" "));
    }

    private Stream<GradedCheck> lostChecks() {
        return report.checks().stream().filter(check -> !check.verdict().passed());
    }

    private boolean hasControlCharacters(JsonNode results) {
        String said = results.findValuesAsText("output").stream().collect(Collectors.joining())
                + String.join("\n", Table.lines(report, new Paint(false)));
        return said.codePoints()
                .anyMatch(character -> Character.getType(character) == Character.FORMAT
                        || Character.isISOControl(character) && character != '\n');
    }

    private static String name(GradedCheck check) {
        String key = check.verdict().check().key();
        return key.substring(key.indexOf('.') + 1);
    }
}
