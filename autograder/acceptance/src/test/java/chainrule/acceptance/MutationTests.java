package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.Installation;
import chainrule.staff.mutation.MutationOfReference;
import chainrule.testkit.words.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The suites notice every change of the reference, at the default number of cases and with the assignment's secret. */
@Tag("corpus")
@Isolated("it uses every processor")
class MutationTests {

    @Test
    void everyChangeOfTheReferenceIsNoticedOrListed() {
        Installation installation = new Installation(Machine.course(), Ours.SOLUTIONS);
        assertThat(MutationOfReference.findings(installation))
                .map(Sentence::text)
                .isEmpty();
    }
}
