package chainrule.grader.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The readers of other platforms, as little of them as decides what becomes of a text. */
final class Readers {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MEGABYTE = 1 << 20;

    private Readers() {}

    /** PrairieLearn: a score out of range, a test without points or a large file loses everything. */
    static JsonNode prairieLearn(String text) throws Exception {
        if (text.getBytes(StandardCharsets.UTF_8).length > MEGABYTE) {
            throw new IllegalArgumentException("too large");
        }
        JsonNode results = JSON.readTree(text);
        if (results.path("gradable").asBoolean(true)) {
            JsonNode score = results.get("score");
            if (!score.isNumber() || !(score.asDouble() >= 0 && score.asDouble() <= 1)) {
                throw new IllegalArgumentException("Error parsing external grading results: " + score);
            }
            for (JsonNode test : results.path("tests")) {
                if (!test.path("points").isNumber() || !test.path("max_points").isNumber()) {
                    throw new IllegalArgumentException("no points");
                }
            }
        }
        return results;
    }

    /** Autolab: the last line, with words before colons put in quotation marks wherever they stand. */
    static JsonNode autolab(String printed) throws Exception {
        String[] lines = printed.stripTrailing().split("\n");
        return JSON.readTree(quoted(lines[lines.length - 1]));
    }

    /** Autolab: the line before that, if it says that it is a table of tests. */
    static Optional<JsonNode> autolabTable(String printed) throws Exception {
        String[] lines = printed.stripTrailing().split("\n");
        String line = lines.length < 2 ? "" : lines[lines.length - 2];
        if (!line.startsWith("{")) {
            return Optional.empty();
        }
        JsonNode table = JSON.readTree(quoted(line));
        for (JsonNode stage : table.get("stages")) {
            if (!table.path(stage.asText()).isObject()) {
                throw new IllegalArgumentException("a stage without tests: " + stage);
            }
        }
        return Optional.of(table);
    }

    private static String quoted(String line) {
        return line.replaceAll("([a-zA-Z0-9]+):", "\"$1\":");
    }

    /** VPL: the last grade at the start of any line, comments included. */
    static Optional<Double> vplGrade(String printed) {
        Matcher grade = Pattern.compile("(?m)^Grade :=>>(.*)$").matcher(printed);
        Optional<Double> last = Optional.empty();
        while (grade.find()) {
            last = Optional.of(Double.parseDouble(grade.group(1).strip()));
        }
        return last;
    }

    /** VPL: the lines of blocks of comments, which end at the first mark of an end. */
    static List<String> vplComment(String printed) {
        List<String> comment = new ArrayList<>();
        boolean inside = false;
        for (String line : printed.split("\n")) {
            if (line.strip().equals("<|--")) {
                inside = true;
            } else if (line.strip().equals("--|>")) {
                inside = false;
            } else if (inside) {
                comment.add(line);
            }
        }
        return comment;
    }

    static Document xml(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
