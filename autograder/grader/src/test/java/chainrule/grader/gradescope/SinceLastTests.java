package chainrule.grader.gradescope;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.message.Message;
import chainrule.grader.message.Runs;
import chainrule.grader.submission.Fault;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinceLastTests {
    private static final Fault FAULT = new Fault.NotFound("Layer");

    private static Runs first() {
        return new Runs().passed("forward: basic").wrong("forward: bias", "y").failed("backward: dx", FAULT);
    }

    private static Results now() {
        Message message = new Runs()
                .wrong("forward: basic", "y")
                .passed("forward: bias")
                .passed("backward: dx")
                .message();
        return ResultsOf.message(message);
    }

    private static JsonNode document(Results results) {
        return new ObjectMapper().valueToTree(results);
    }

    @Test
    void whatPassesNowAndWhatNoLongerDoes() {
        assertThat(SinceLast.of(now(), document(ResultsOf.message(first().message()))))
                .contains(new SinceLast(List.of("1.2", "1.3"), List.of("1.1")));
    }

    @Test
    void itStandsBelowThePoints() {
        Results added = SinceLast.addedTo(now(), Optional.of(document(ResultsOf.message(first().message()))));
        assertThat(added.output().lines().skip(1).findFirst())
                .contains("Since your last submission 1.2 and 1.3 have come to pass; 1.1 no longer does.");
        assertThat(added.tests()).isEqualTo(now().tests());
    }

    @Test
    void nothingIsSaidWhereNothingChanged() {
        assertThat(SinceLast.of(now(), document(now()))).isEmpty();
        assertThat(SinceLast.addedTo(now(), Optional.empty())).isEqualTo(now());
    }

    @Test
    void aTestOfAnotherNameIsNotCompared() throws Exception {
        JsonNode before = new ObjectMapper().readTree("""
                {"tests": [{"number": "1.2", "name": "something else", "status": "failed"}, 7, {"status": null}]}""");
        assertThat(SinceLast.of(now(), before)).isEmpty();
    }

    @Test
    void whatStudentsDidNotSeeIsNotCompared() throws Exception {
        String hidden =
                document(ResultsOf.message(first().message())).toString().replace("\"visible\"", "\"hidden\"");
        assertThat(SinceLast.of(now(), new ObjectMapper().readTree(hidden))).isEmpty();
    }
}
