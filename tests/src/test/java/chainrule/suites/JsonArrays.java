package chainrule.suites;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Arrays of numbers out of JSON. */
public final class JsonArrays {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonArrays() {}

    /** A number, or nested arrays as deep as the JSON. */
    public static Object anyDepth(JsonNode node) {
        Class<?> type = double.class;
        for (JsonNode inner = node; inner.isArray(); inner = inner.get(0)) {
            type = type.arrayType();
        }
        return JSON.convertValue(node, type);
    }

    public static double[] vector(JsonNode node) {
        return JSON.convertValue(node, double[].class);
    }

    public static double[][][][] fourDimensions(JsonNode node) {
        return JSON.convertValue(node, double[][][][].class);
    }
}
