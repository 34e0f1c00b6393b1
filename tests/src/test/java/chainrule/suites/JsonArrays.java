package chainrule.suites;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Arrays of numbers out of JSON. */
public final class JsonArrays {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonArrays() {}

    public static double[] vector(JsonNode node) {
        return JSON.convertValue(node, double[].class);
    }

    public static double[][][][] fourDimensions(JsonNode node) {
        return JSON.convertValue(node, double[][][][].class);
    }
}
