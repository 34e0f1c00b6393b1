package chainrule.staff.explain;

import chainrule.grader.report.GradingReport.RunFacts;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an earlier results.json says about the run that made it.
 *
 * @param results its content
 */
record Recorded(JsonNode results) {

    static Recorded in(Path file) throws IOException {
        return new Recorded(new JsonMapper().readTree(file.toFile()));
    }

    /** What is not as it was then; everything else being equal, the verdict is the same. */
    List<Unlike> unlike(RunFacts now) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("seed", now.seed());
        facts.put("configuration", now.configuration());
        facts.put("version", now.product());
        facts.put("java", now.java());
        List<Unlike> unlike = new ArrayList<>();
        facts.forEach((name, here) -> {
            String then = fact(name);
            if (!then.equals(here)) {
                unlike.add(new Unlike(name, then, here));
            }
        });
        return unlike;
    }

    /** What became of a check then: passed or failed. */
    Optional<String> status(String number) {
        for (JsonNode test : results.path("tests")) {
            if (test.path("number").asText().equals(number)) {
                return Optional.of(test.path("status").asText());
            }
        }
        return Optional.empty();
    }

    private String fact(String name) {
        return results.at("/extra_data/chainrule/" + name).asText("");
    }
}
