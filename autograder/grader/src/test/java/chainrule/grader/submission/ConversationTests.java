package chainrule.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.wire.Printed;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class ConversationTests {
    private final AtomicInteger calls = new AtomicInteger();

    /** Two methods, as a layer has. */
    interface Layer {
        double[] forward(double[] x);

        double[] backward(double[] dy);
    }

    private static Submission answering(IntFunction<Answer<Object>> answer) {
        AtomicInteger calls = new AtomicInteger();
        return new Submission() {
            @Override
            public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
                return answer.apply(calls.incrementAndGet());
            }

            @Override
            public void close() {
                calls.set(0);
            }
        };
    }

    private static double[] twice(Layer layer) {
        return layer.backward(layer.forward(new double[2]));
    }

    private static Remarks changes(String change) {
        return new Remarks(new TreeSet<>(List.of(change)), new TreeSet<>());
    }

    @Test
    void printsAndRemarksOfAllItsCallsBelongToTheAnswer() {
        Submission submission = answering(call -> Answer.returned(
                new double[] {call},
                new Printed("line " + call + "\n", 7),
                changes("forward changes its argument x" + call)));
        Answer<double[]> answer = submission.ask(Layer.class, 1, ConversationTests::twice);
        assertThat(answer.value()).containsExactly(2);
        assertThat(answer.fault()).isEmpty();
        assertThat(answer.printed()).isEqualTo(new Printed("line 1\nline 2\n", 14));
        assertThat(answer.remarks().changes())
                .containsExactly("forward changes its argument x1", "forward changes its argument x2");
        assertThat(submission
                        .ask(Layer.class, 1, layer -> layer.forward(new double[1]))
                        .printed())
                .as("the next answer begins anew")
                .isEqualTo(new Printed("line 3\n", 7));
    }

    @Test
    void whatAnEarlierCallLeftOutIsNotBridged() {
        Submission submission =
                answering(call -> Answer.returned(new double[0], new Printed("abc", 1_000), Remarks.NONE));
        assertThat(submission.ask(Layer.class, 1, ConversationTests::twice).printed())
                .isEqualTo(new Printed("abc", 2_000));
    }

    @Test
    void aFaultEndsItAndKeepsWhatWasPrintedAndNoticed() {
        Fault fault = new Stopped.EndedProgram("backward", 3);
        Submission submission = answering(call -> call == 1
                ? Answer.returned(new double[0], new Printed("a", 1), changes("forward changes its argument x"))
                : Answer.failed(fault, new Printed("b", 1)));
        Answer<double[]> answer = submission.ask(Layer.class, 1, ConversationTests::twice);
        assertThat(answer.fault()).contains(fault);
        assertThat(answer.printed()).isEqualTo(new Printed("ab", 2));
        assertThat(answer.remarks().changes()).hasSize(1);
    }

    @Test
    void aMethodMayReturnNull() {
        Submission submission = answering(call -> Answer.returned(null, Printed.NOTHING, Remarks.NONE));
        Answer<double[]> answer = submission.ask(Layer.class, 1, layer -> layer.forward(new double[1]));
        assertThat(answer.value()).isNull();
        assertThat(answer.fault()).isEmpty();
    }

    @Test
    void aResultMayHaveAFewTimesTheNumbersThatAreGivenOrExpected() {
        assertThat(most(0, 0)).isBetween(1_000, 10_000);
        assertThat(most(100_000, 0)).isBetween(200_000, 1_000_000);
        assertThat(most(0, 100_000)).isBetween(200_000, 1_000_000);
        assertThat(most(10_000_000, 10_000_000)).isBetween(500_000, 2_000_000);
    }

    private int most(int given, int expected) {
        Submission submission = new Submission() {
            @Override
            public Answer<Object> call(Class<?> contract, Method method, byte[] arguments, int most) {
                calls.set(most);
                return Answer.returned(new double[0], Printed.NOTHING, Remarks.NONE);
            }

            @Override
            public void close() {
                calls.set(0);
            }
        };
        submission.ask(Layer.class, expected, layer -> layer.forward(new double[given]));
        return calls.get();
    }
}
