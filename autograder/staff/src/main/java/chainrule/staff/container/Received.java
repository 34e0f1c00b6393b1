package chainrule.staff.container;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What the platform makes of a results file: its harness reads it as UTF-8, refuses a byte order mark and anything that
 * is no JSON object, and tells students no more than that it failed.
 *
 * @param results the document, when it is one
 * @param complaint why there is none, empty when there is
 */
public record Received(Optional<JsonNode> results, String complaint) {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /**
     * Reads a file.
     *
     * @param file its bytes, or nothing when run_autograder wrote none
     * @return the document or what is wrong with it
     */
    public static Received of(Optional<byte[]> file) {
        if (file.isEmpty()) {
            return new Received(Optional.empty(), "There is no results.json.");
        }
        String text = new String(file.get(), StandardCharsets.UTF_8);
        if (text.indexOf(BYTE_ORDER_MARK) == 0) {
            return new Received(Optional.empty(), "results.json begins with a byte order mark.");
        }
        try {
            JsonNode document = JSON.readTree(text);
            return document.isObject()
                    ? new Received(Optional.of(document), "")
                    : new Received(Optional.empty(), "results.json is no JSON object.");
        } catch (IOException e) {
            return new Received(Optional.empty(), "results.json is not valid JSON.");
        }
    }

    /** What the harness puts in the place of all results when its time is up. */
    static byte[] timeout(int seconds) {
        return JSON.createObjectNode()
                .put("score", 0)
                .put("output", "Your submission timed out. It took longer than " + seconds + " seconds to run.")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }
}
