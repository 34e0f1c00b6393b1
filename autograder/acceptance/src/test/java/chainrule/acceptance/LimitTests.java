package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Limits from both sides: what stays just below one goes on, what passes it is stopped, and for the right reason. */
@Tag("corpus")
@Isolated("what stays just below a limit must not wait for another test")
class LimitTests {
    private static final String BASIC = "1.5";
    private static final String EARNED = "Passed: 8 cases.";

    @TempDir
    private Path temporary;

    private String forwardThat(String deed) throws IOException {
        return Homework.withRight(temporary)
                .withConv2d(Homework.forwardThat(deed))
                .grade(BASIC)
                .output(BASIC);
    }

    /** The check has eight cases: only the first call of a worker does the deed. */
    private String onceForwardThat(String deed) throws IOException {
        return Homework.withRight(temporary)
                .withConv2d("private static boolean done;\n"
                        + Homework.forwardThat("if (!done) {\n        done = true;\n        " + deed + "\n    }"))
                .grade(BASIC)
                .output(BASIC);
    }

    private static String sleep(int millis) {
        return "try { Thread.sleep(" + millis
                + "); } catch (InterruptedException e) { throw new RuntimeException(e); }";
    }

    @Test
    void aCallOfTwoSecondsWhereThreeAreAllowed() throws IOException {
        assertThat(onceForwardThat(sleep(2_000))).isEqualTo(EARNED);
    }

    @Test
    void aCallOfFourSecondsWhereThreeAreAllowed() throws IOException {
        assertThat(onceForwardThat(sleep(4_000))).startsWith("forward did not finish within 3 seconds");
    }

    @Test
    void aHundredMegabytesOfHeapWhereThereAre192() throws IOException {
        assertThat(onceForwardThat("double[] large = new double[100 << 17]; large[7]++;"))
                .isEqualTo(EARNED);
    }

    @Test
    void twoHundredMegabytesOfHeapWhereThereAre192() throws IOException {
        assertThat(onceForwardThat("double[] large = new double[200 << 17]; large[7]++;"))
                .startsWith("forward used up the memory at Conv2d.forward");
    }

    @Test
    void aRecursionOfAHundredThousand() throws IOException {
        assertThat(Homework.withRight(temporary)
                        .withConv2d("private static int down(int n) { return n == 0 ? 0 : 1 + down(n - 1); }\n"
                                + Homework.forwardThat("down(100_000);"))
                        .grade(BASIC)
                        .output(BASIC))
                .isEqualTo(EARNED);
    }

    @Test
    void aResultOfFourThousandNumbersIsJudged() throws IOException {
        assertThat(forwardThat("if (true) return new double[1][1][1][4_000];"))
                .contains("y has shape (1, 1, 1, 4000); expected (1, 1, 1, 1).");
    }

    @Test
    void aResultOfTenThousandNumbersIsNot() throws IOException {
        assertThat(forwardThat("if (true) return new double[1][1][1][10_000];"))
                .startsWith("forward returned an array far larger than its arguments can call for.");
    }

    @Test
    void fortyThreads() throws IOException {
        assertThat(onceForwardThat("for (int i = 0; i < 40; i++) new Thread(() -> { " + sleep(2_000) + " }).start();"))
                .isEqualTo(EARNED);
    }
}
