package chainrule.staff.container;

import chainrule.grader.gradescope.Results;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The shape that results.json has. At run time the writer's types see to it; here it is held against the words. */
public final class ResultsSchema {
    private static final String RESOURCE = "results.schema.json";

    private final Schema schema;

    private ResultsSchema(Schema schema) {
        this.schema = schema;
    }

    /**
     * The schema that the grader carries.
     *
     * @return ready to use
     */
    public static ResultsSchema load() {
        try (InputStream in = Results.class.getResourceAsStream(RESOURCE)) {
            return new ResultsSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Where a document is not as it must be.
     *
     * @param document read from results.json
     * @return a sentence for each place, none when all is well
     */
    public List<String> deviations(JsonNode document) {
        return schema.validate(document).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
