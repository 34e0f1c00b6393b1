package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.suite.Suites;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Suites declare their checks by being run with JUnit, whose settings may be meant for other tests. */
@Isolated("it changes a setting of the whole process")
class DeclaringTests {
    private static final String RUN_NOTHING = "junit.platform.execution.dryRun.enabled";

    @Test
    void settingsThatAreMeantForOtherTestsChangeNothing() {
        int usual = Suites.declareAll().size();
        System.setProperty(RUN_NOTHING, "true");
        try {
            assertThat(Suites.declareAll())
                    .hasSize(usual)
                    .allSatisfy(exercise -> assertThat(exercise.checks()).isNotEmpty());
        } finally {
            System.clearProperty(RUN_NOTHING);
        }
    }
}
