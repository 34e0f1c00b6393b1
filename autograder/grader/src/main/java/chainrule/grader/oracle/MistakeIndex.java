package chainrule.grader.oracle;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * What there is in the jar of the known mistakes.
 *
 * @param mistakes by name; each has its classes in the folder of its name
 */
public record MistakeIndex(List<Entry> mistakes) {
    /** Where it stands in the jar. */
    public static final String FILE = "META-INF/chainrule/mistakes.json";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * One of them.
     *
     * @param mistake what a student is told
     * @param contract the interface that is implemented, by its full name
     * @param className the class that does
     */
    public record Entry(KnownMistake mistake, String contract, String className) {}

    /**
     * Reads an index.
     *
     * @param in its bytes
     * @return the index
     * @throws IOException when it cannot be read
     */
    public static MistakeIndex read(InputStream in) throws IOException {
        return JSON.readValue(in, MistakeIndex.class);
    }

    /**
     * Writes it.
     *
     * @return its bytes
     * @throws IOException never
     */
    public byte[] bytes() throws IOException {
        return JSON.writeValueAsBytes(this);
    }
}
