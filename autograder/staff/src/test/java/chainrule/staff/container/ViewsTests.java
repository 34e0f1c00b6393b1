package chainrule.staff.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ViewsTests {
    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    @Test
    void eachViewShowsItsTests() throws IOException {
        JsonNode results = json("""
                {'score': 3, 'output': 'Layers\\nof all kinds', 'visibility': 'visible', 'tests': [
                  {'number': '1.1', 'name': 'a', 'score': 1, 'max_score': 1, 'status': 'passed'},
                  {'number': '1.2', 'name': 'b', 'score': 0, 'max_score': 1, 'status': 'failed', 'visibility': 'hidden',
                   'output': 'y is wrong.\\n\\nLook at b.'},
                  {'number': '1.3', 'name': 'c', 'score': 2, 'max_score': 2, 'status': 'passed',
                   'visibility': 'after_due_date'}]}
                """);
        assertThat(String.join("\n", Views.lines(results))).isEqualTo("""
                Students, at once:
                  score not shown, because 2 tests are not
                  Layers
                  of all kinds
                  + 1.1 a  1.00/1.00
                Students, after the (late) due date:
                  score not shown, because 1 test is not
                  Layers
                  of all kinds
                  + 1.1 a  1.00/1.00
                  + 1.3 c  2.00/2.00
                Students, once grades are published: the same
                Staff, always:
                  score 3.00
                  Layers
                  of all kinds
                  + 1.1 a  1.00/1.00
                  - 1.2 b  0.00/1.00
                      y is wrong.

                      Look at b.
                  + 1.3 c  2.00/2.00""");
    }
}
