package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.grader.config.Assignment;
import chainrule.grader.config.Assignment.ChosenExercise;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an exercise leaves behind in its worker does not cost the next one: that one gets a fresh worker, which is told
 * here by a count that begins anew. A worker that is as it was goes on.
 */
class LeftBehindTests {
    /** Many more than the first check of an exercise has cases, and fewer than all checks of the first one have. */
    private static final int OF_ONE_EXERCISE = 50;

    private static final String MAX_POOL = """
            import chainrule.contract.*;

            public class MaxPool implements MaxPooling2d {
                public double[][][][] forward(double[][][][] x, PoolingGeometry g) {
                    throw new IllegalStateException("call " + ++Conv2d.calls);
                }
                public double[][][][] backward(double[][][][] x, PoolingGeometry g, double[][][][] dy) {
                    throw new UnsupportedOperationException();
                }
            }
            """;

    @TempDir
    private Path temporary;

    /** How many calls the program of the second exercise has seen, after a first one that did something at its first. */
    private int callsAfter(String deed) throws IOException {
        Assignment usual = Machine.impatient();
        Assignment two = usual.with(usual.exercises().stream()
                .filter(exercise -> exercise.exercise().equals("convolution2d")
                        || exercise.exercise().equals("max-pooling2d"))
                .toList());
        String once = Homework.forwardThat("if (calls++ == 0) { " + deed + " }");
        Marks marks = Homework.withRight(temporary)
                .withConv2d("static int calls;\nstatic Object held;\n" + once)
                .with("MaxPool.java", MAX_POOL)
                .grade(two);
        int exercise = 1
                + two.exercises().stream()
                        .map(ChosenExercise::exercise)
                        .toList()
                        .indexOf("max-pooling2d");
        Matcher said = Pattern.compile(": call (\\d+)\n").matcher(marks.output(exercise + ".1"));
        assertThat(said.find()).isTrue();
        return Integer.parseInt(said.group(1));
    }

    @Test
    void aWorkerThatIsAsItWasGoesOn() throws IOException {
        assertThat(callsAfter("held = new double[1 << 20];")).isGreaterThan(OF_ONE_EXERCISE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thread left = new Thread(() -> { while (true) { } }); left.setDaemon(true); left.start();",
                "Thread left = new Thread(java.util.concurrent.locks.LockSupport::park); left.start();",
                "held = new double[100 << 17];",
                "new Object() { protected void finalize() { while (true) { } } }; System.gc();"
            })
    void whatIsLeftBehindStaysBehind(String deed) throws IOException {
        assertThat(callsAfter(deed)).isLessThan(OF_ONE_EXERCISE);
    }
}
