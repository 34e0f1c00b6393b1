package chainrule.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartTests {
    @Test
    void anOldJavaIsToldSo() {
        String expected = "Chainrule needs Java 17 or newer, and this is Java %s: install a newer JDK and start it with"
                + " that.";
        assertThat(Start.complaint("1.8", true)).isEqualTo(expected.formatted("8"));
        assertThat(Start.complaint("11", true)).isEqualTo(expected.formatted("11"));
    }

    @Test
    void soIsOneWithoutACompiler() {
        assertThat(Start.complaint("17", false))
                .isEqualTo("Chainrule compiles your files, and this Java has no compiler: install a JDK, not a JRE.");
    }

    @Test
    void aNewerOneWillDo() {
        assertThat(Start.complaint("17", true)).isEmpty();
        assertThat(Start.complaint("25", true)).isEmpty();
    }
}
