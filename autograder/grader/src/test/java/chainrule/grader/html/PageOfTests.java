package chainrule.grader.html;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.message.Message;
import chainrule.grader.message.Runs;
import chainrule.grader.submission.Fault;
import chainrule.testkit.words.StudentText;
import org.junit.jupiter.api.Test;

class PageOfTests {
    private static final Message MESSAGE = new Runs()
            .mistaken("forward: basic", Runs.FLIPPED, "y")
            .mistaken("forward: stride", Runs.FLIPPED, "y")
            .wrong("forward: bias", "y")
            .passed("forward: no bias")
            .failed("backward: dx", new Fault.NotImplemented("backward", StudentText.of("")))
            .message();
    private static final Page PAGE = PageOf.message(MESSAGE);

    @Test
    void oneCauseIsOneCardWithItsChecksAsLinks() {
        assertThat(PAGE.causes()).hasSize(1);
        Page.CauseCard card = PAGE.causes().get(0);
        assertThat(card.heading()).isEqualTo("1. Layer: y is wrong");
        assertThat(card.cost()).isEqualTo("2 checks, 5.00 points.");
        assertThat(card.checks()).extracting(Page.Link::id).containsExactly("check-1-1", "check-1-2");
        assertThat(card.followers()).extracting(Page.Link::number).containsExactly("1.3");
        assertThat(card.body().hints()).hasSize(1);
        assertThat(card.body().figure().missing()).containsExactly("b");
    }

    @Test
    void everyLinkLeadsToACard() {
        assertThat(PAGE.exercises().get(0).cards())
                .extracting(card -> card.link().id())
                .containsExactly("check-1-1", "check-1-2", "check-1-3");
    }

    @Test
    void whatPassedAndWhatIsNotWrittenAreLines() {
        assertThat(PAGE.exercises().get(0).passed()).isEqualTo("1.4");
        assertThat(PAGE.exercises().get(0).unwritten()).isEqualTo("1.5");
    }

    @Test
    void thePageSaysItOnce() {
        String html = HtmlReport.html(PAGE);
        assertThat(html)
                .contains("<h3 class=\"cause\">1. Layer: y is wrong</h3>")
                .contains("<p class=\"null\">b = null (none)</p>")
                .contains("<td class=\"wrong\">5<span class=\"heard\"> wrong</span></td>")
                .doesNotContain("5*");
    }
}
