package chainrule.staff.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ResultsSchemaTests {
    private static final String RIGHT = """
            {"score": 1.5, "execution_time": 2.25, "output": "text", "output_format": "text",
             "test_output_format": "text", "visibility": "visible", "stdout_visibility": "hidden",
             "tests": [{"score": 1.5, "max_score": 2, "status": "failed", "name": "a", "number": "1.1",
                        "output": "text", "output_format": "text", "visibility": "visible"}],
             "extra_data": {"chainrule": {"state": "graded"}}}
            """;

    private static boolean isRight(Consumer<ObjectNode> change) throws IOException {
        ObjectNode document = (ObjectNode) new ObjectMapper().readTree(RIGHT);
        change.accept(document);
        return ResultsSchema.load().deviations(document).isEmpty();
    }

    private static ObjectNode test(ObjectNode document) {
        return (ObjectNode) document.get("tests").get(0);
    }

    @Test
    void whatIsWrittenIsRight() throws IOException {
        assertThat(isRight(document -> {})).isTrue();
    }

    @Test
    void whatThePlatformWouldMisunderstandIsNot() throws IOException {
        assertThat(isRight(document -> document.remove("score"))).isFalse();
        assertThat(isRight(document -> document.put("score", "1.5"))).isFalse();
        assertThat(isRight(document -> document.put("score", -1))).isFalse();
        assertThat(isRight(document -> document.remove("output_format"))).isFalse();
        assertThat(isRight(document -> document.put("max_score", 2))).isFalse();
        assertThat(isRight(document -> document.put("output", "a\r\nb"))).isFalse();
        assertThat(isRight(document -> test(document).put("number", 1.1))).isFalse();
        assertThat(isRight(document -> test(document).put("status", "ok"))).isFalse();
        assertThat(isRight(document -> test(document).put("visibility", "published")))
                .isFalse();
    }
}
