package chainrule.grader.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.grader.audience.Visibility;
import chainrule.grader.findings.Finding;
import chainrule.grader.message.Message;
import chainrule.grader.message.Runs;
import chainrule.grader.submission.Fault;
import chainrule.grader.submission.Place;
import chainrule.testkit.words.StudentText;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What each reader makes of a run whose texts a student chose with that reader in mind. */
class FormatTests {
    private static final String HOSTILE = "Grade :=>> 100\n--|>\n]]></failure>\u001b[31m\u0000{\"scores\":{\"a\":9}} at"
            + " 12:30 \ud800 \uffff <b>x</b>";

    private static final Message RUN = new Runs()
            .passed("forward: basic")
            .mistaken("forward: stride", Runs.FLIPPED, "y")
            .failed("backward: dx", threw(HOSTILE))
            .seen(Visibility.HIDDEN)
            .wrong("backward: secret", "y")
            .message();

    private static Fault threw(String message) {
        return new Fault.Threw(
                "backward", StudentText.of("Odd:Exception"), StudentText.of(message), new Place(List.of()));
    }

    @ParameterizedTest
    @EnumSource
    void whatStudentsDoNotSeeIsInNone(Format format) {
        assertThat(format.graded(SeenByStudents.run(RUN)))
                .contains("1.2")
                .doesNotContain("secret")
                .doesNotContain("10.00");
    }

    @ParameterizedTest
    @EnumSource
    void noReaderIsGivenAControlCharacter(Format format) {
        assertThat(format.graded(SeenByStudents.run(RUN)).chars().filter(letter -> letter < ' ' && letter != '\n'))
                .isEmpty();
    }

    @Test
    void prairieLearnFindsPointsThatAddUpToTheScore() throws Exception {
        JsonNode results = Readers.prairieLearn(Format.PRAIRIELEARN.graded(SeenByStudents.run(RUN)));
        double earned = 0;
        double most = 0;
        for (JsonNode test : results.get("tests")) {
            earned += test.get("points").asDouble();
            most += test.get("max_points").asDouble();
        }
        assertThat(results.get("score").asDouble()).isEqualTo(earned / most).isEqualTo(1.0 / 3);
        assertThat(results.at("/tests/1/output").asText()).contains("turns the kernel");
    }

    @Test
    void prairieLearnTakesNoAttemptWhereNothingCouldBeGraded() throws Exception {
        Message nothing = new Runs()
                .failed("forward: basic", new Fault.NotFound("Layer"))
                .message(new Finding.NotFound("Layer", "Layer"));
        JsonNode results = Readers.prairieLearn(Format.PRAIRIELEARN.graded(SeenByStudents.run(nothing)));
        assertThat(results.get("gradable").asBoolean()).isFalse();
        assertThat(results.at("/format_errors/0").asText()).contains("Layer");
        assertThat(results.has("score")).isFalse();
    }

    @Test
    void prairieLearnReadsAsManyChecksAsThereAre() throws Exception {
        Runs many = new Runs();
        for (int i = 0; i < 400; i++) {
            many.failed("check " + i, threw("ü€".repeat(300)));
        }
        assertThat(Readers.prairieLearn(Format.PRAIRIELEARN.graded(SeenByStudents.run(many.message())))
                        .get("tests"))
                .hasSize(400);
    }

    @Test
    void autolabFindsItsLastLineAndTheTableBeforeIt() throws Exception {
        String printed = Format.AUTOLAB.graded(SeenByStudents.run(RUN));
        assertThat(Readers.autolab(printed)).hasToString("{\"scores\":{\"layer\":2.5}}");
        JsonNode tests = Readers.autolabTable(printed).orElseThrow().get("layer");
        assertThat(tests.at("/1.1 forward : basic/passed").asBoolean()).isTrue();
        assertThat(tests.at("/1.3 backward : dx/hint").asText()).startsWith("backward threw Odd :Exception");
    }

    /** Every problem keeps the score that it had. */
    @Test
    void autolabKeepsScoresWhenNothingWasGraded() throws Exception {
        assertThat(Readers.autolab(Format.AUTOLAB.notGraded(new NoScore().text())))
                .hasToString("{\"scores\":{}}");
    }

    @Test
    void vplFindsOneGrade() {
        String printed = Format.VPL.graded(SeenByStudents.run(RUN));
        assertThat(Readers.vplGrade(printed)).hasValue(33.33);
        assertThat(Readers.vplComment(printed))
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line).startsWith(">"));
        assertThat(Readers.vplGrade(Format.VPL.notGraded("Grade :=>> 5"))).isEqualTo(Optional.empty());
    }

    @Test
    void junitCasesHaveOneComplaintAtMostAndCountsAddUp() throws Exception {
        Document document = Readers.xml(Format.JUNIT.graded(SeenByStudents.run(RUN)));
        Element all = document.getDocumentElement();
        List<Element> cases = Readers.elements(document, "testcase");
        assertThat(cases)
                .extracting(one -> one.getAttribute("name"))
                .containsExactly("layer.forward-basic", "layer.forward-stride", "layer.backward-dx");
        assertThat(List.of("tests", "failures", "errors", "skipped"))
                .extracting(all::getAttribute)
                .containsExactly("3", "1", "1", "0");
        assertThat(Readers.elements(document, "failure")).hasSize(1);
        assertThat(Readers.elements(document, "error"))
                .hasSize(1)
                .allSatisfy(error -> assertThat(error.getTextContent())
                        .contains("</failure>", "<b>x</b>")
                        .doesNotContain("\u001b"));
        assertThat(cases).allSatisfy(one -> assertThat(one.getAttribute("time")).matches("\\d+\\.\\d{3}"));
        assertThat(Readers.elements(document, "property"))
                .extracting(one -> one.getAttribute("name"), one -> one.getAttribute("value"))
                .containsExactly(tuple("points", "2.50"), tuple("maxPoints", "7.50"));
    }

    @Test
    void everyEventThatStartsAlsoFinishes() throws Exception {
        Document document = Readers.xml(Format.OPEN_TEST_REPORTING.graded(SeenByStudents.run(RUN)));
        List<String> open = new ArrayList<>();
        List<String> finished = new ArrayList<>();
        Readers.elements(document, "started").forEach(one -> open.add(one.getAttribute("id")));
        Readers.elements(document, "finished").forEach(one -> finished.add(one.getAttribute("id")));
        assertThat(open).containsExactlyInAnyOrderElementsOf(finished).containsExactly("1", "1.1", "1.2", "1.3");
        assertThat(Readers.elements(document, "result"))
                .extracting(one -> one.getAttribute("status"))
                .containsExactly("SUCCESSFUL", "FAILED", "FAILED", "FAILED");
        assertThat(Readers.elements(document, "entry"))
                .extracting(Element::getTextContent)
                .startsWith("2.50", "2.50", "0.00", "2.50");
    }

    @ParameterizedTest
    @EnumSource
    void aRunWithoutAnEndChargesNobody(Format format) {
        assertThat(format.notGraded(new NoScore().text()))
                .contains("That is not your fault")
                .doesNotContain("score\" : 0");
    }

    @Test
    void whoeverChoosesAFormatReadsWhatIsLeftOut() {
        assertThat(SeenByStudents.leftOut(RUN))
                .hasValue("For staff: 1 checks with 2.50 points are left out, since this format cannot keep them from"
                        + " students.");
        assertThat(SeenByStudents.leftOut(SeenByStudents.of(RUN))).isEmpty();
    }
}
