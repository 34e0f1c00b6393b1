package chainrule.suites.convolution;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Arrays of numbers out of JSON. */
final class JsonArrays {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonArrays() {}

    static double[] vector(JsonNode node) {
        return JSON.convertValue(node, double[].class);
    }

    static double[][][][] fourDimensions(JsonNode node) {
        return JSON.convertValue(node, double[][][][].class);
    }
}
