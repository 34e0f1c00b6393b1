package chainrule.grader.recorded;

import chainrule.grader.submission.HarnessFault;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.reflect.Array;
import java.util.Map;

/** Values of the contract's types in a file that we wrote ourselves, and from nobody else. */
public final class Json {
    private static final ObjectMapper JSON = new JsonMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build());

    private static final Map<String, Class<?>> PRIMITIVES =
            Map.of("double", double.class, "int", int.class, "long", long.class, "boolean", boolean.class);

    private static final String CONTRACT = "chainrule.contract.";

    private Json() {}

    /**
     * The reader and writer of such files.
     *
     * @return a mapper
     */
    public static ObjectMapper mapper() {
        return JSON;
    }

    static Object value(Class<?> type, JsonNode json) {
        return json == null || json.isNull() ? null : JSON.convertValue(json, type);
    }

    /**
     * A type by its name.
     *
     * @param name such as {@code double[][]}, or a type of the contract
     * @return the type
     */
    static Class<?> type(String name) {
        if (name.endsWith("[]")) {
            return Array.newInstance(type(name.substring(0, name.length() - 2)), 0)
                    .getClass();
        }
        return PRIMITIVES.containsKey(name) ? PRIMITIVES.get(name) : contractType(name);
    }

    static Class<?> contractType(String name) {
        if (!name.startsWith(CONTRACT)) {
            throw new HarnessFault("a recorded exercise names the type " + name + ", which is not the contract's");
        }
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new HarnessFault("a recorded exercise names the type " + name + ", which is not there", e);
        }
    }
}
