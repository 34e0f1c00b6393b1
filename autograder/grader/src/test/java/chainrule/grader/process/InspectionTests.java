package chainrule.grader.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A look from outside believes nothing that the kernel does not say of every thread. */
class InspectionTests {
    private static final int USER = 4711;
    private static final String NO_CAPABILITIES = "0000000000000000";

    private static Map<String, String> sound() {
        Map<String, String> thread = new HashMap<>();
        thread.put("Uid", "4711\t4711\t4711\t4711");
        thread.put("Gid", "4711\t4711\t4711\t4711");
        thread.put("Groups", "");
        thread.put("NoNewPrivs", "1");
        for (String set : List.of("CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb")) {
            thread.put(set, NO_CAPABILITIES);
        }
        thread.put("Seccomp", "2");
        thread.put("Seccomp_filters", "9");
        return thread;
    }

    private static Inspection oneOddThread(String field, String value) {
        Map<String, String> odd = sound();
        odd.put(field, value);
        return new Inspection(List.of(sound(), odd));
    }

    @Test
    void soundThreadsPass() {
        Inspection inspection = new Inspection(List.of(sound(), sound()));
        assertThat(inspection.againstUser(USER)).isEmpty();
        assertThat(inspection.againstFilters(2)).isEmpty();
    }

    @Test
    void everyFieldCountsOnEveryThread() {
        assertThat(oneOddThread("Uid", "4711\t0\t4711\t4711").againstUser(USER))
                .isEqualTo("a thread runs as another user");
        assertThat(oneOddThread("Gid", "0\t0\t0\t0").againstUser(USER)).isEqualTo("a thread runs as another user");
        assertThat(oneOddThread("Groups", "27").againstUser(USER)).isEqualTo("a thread is still in a group");
        assertThat(oneOddThread("NoNewPrivs", "0").againstUser(USER)).isEqualTo("a thread may gain privileges");
        assertThat(oneOddThread("CapBnd", "0000000000000080").againstUser(USER))
                .isEqualTo("a thread has capabilities left");
        assertThat(oneOddThread("Seccomp", "0").againstFilters(1)).isEqualTo("a thread has no filter");
    }

    @Test
    void theFilterOfAContainerIsNotOurs() {
        assertThat(oneOddThread("Seccomp_filters", "0").againstFilters(1)).isEqualTo("a thread has no filter");
    }

    @Test
    void nobodyPassesForEverybody() {
        assertThat(new Inspection(List.of()).againstUser(USER)).isEqualTo("it has no threads");
        assertThat(new Inspection(List.of()).againstFilters(1)).isEqualTo("a thread has no filter");
    }
}
