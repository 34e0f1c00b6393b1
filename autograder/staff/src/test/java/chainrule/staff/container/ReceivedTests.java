package chainrule.staff.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReceivedTests {
    private static Received of(String text) {
        return Received.of(Optional.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aJsonObjectIsTaken() {
        assertThat(of("{\"score\": 1}").results().orElseThrow().get("score").asInt())
                .isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'{\"score\": '|results.json is not valid JSON.",
                "'{} {}'|results.json is not valid JSON.",
                "[]|results.json is no JSON object.",
                "'\uFEFF{}'|results.json begins with a byte order mark."
            })
    void anythingElseIsRefused(String text, String complaint) {
        assertThat(of(text)).isEqualTo(new Received(Optional.empty(), complaint));
    }

    @Test
    void soIsNoFileAtAll() {
        assertThat(Received.of(Optional.empty()).complaint()).isEqualTo("There is no results.json.");
    }
}
