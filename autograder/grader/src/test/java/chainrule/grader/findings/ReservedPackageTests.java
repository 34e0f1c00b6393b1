package chainrule.grader.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReservedPackageTests {
    @Test
    void theWholeText() {
        assertThat(new Finding.ReservedPackage("org.junit.Test", "src/Test.java").text())
                .isEqualTo(
                        "Class org.junit.Test in src/Test.java is not used: its package belongs to Java, to JUnit or to"
                                + " the grader. Choose a package of your own, or none.");
    }
}
