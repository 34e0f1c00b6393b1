package chainrule.staff.inprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.util.List;
import java.util.function.LongUnaryOperator;
import org.junit.jupiter.api.Test;

/** A budget ends what does not end, and changes nothing else. */
class StepBudgetTests {
    private static final String LOOPS = """
            public class Loops implements java.util.function.LongUnaryOperator {
                static final long FIRST = Long.parseLong("1");

                @Override
                public long applyAsLong(long times) {
                    long sum = FIRST;
                    for (long i = 0; i != times; i++) {
                        sum += i % 2 == 0 ? 1 : 2;
                    }
                    return sum;
                }
            }
            """;

    @Test
    void anOrdinaryLoopGivesWhatItGaveBefore() throws Exception {
        assertThat(bounded(LOOPS).applyAsLong(4)).isEqualTo(7);
    }

    @Test
    void anEndlessLoopEndsWithAnException() throws Exception {
        LongUnaryOperator loops = bounded(LOOPS);
        assertThatThrownBy(() -> loops.applyAsLong(-1))
                .isInstanceOf(ArithmeticException.class)
                .hasMessageContaining("overflow");
    }

    @Test
    void aLoopInALambdaEndsToo() throws Exception {
        LongUnaryOperator endless = bounded("""
                public class Loops implements java.util.function.LongUnaryOperator {
                    @Override
                    public long applyAsLong(long times) {
                        return java.util.stream.LongStream.iterate(0, i -> i + 1).filter(i -> i < 0).findFirst().getAsLong();
                    }
                }
                """);
        assertThatThrownBy(() -> endless.applyAsLong(1)).isInstanceOf(ArithmeticException.class);
    }

    private static LongUnaryOperator bounded(String source) throws IOException, ReflectiveOperationException {
        ClassFile bounded = StepBudget.bounded(compiled(new SourceFile("Loops.java", source)), 1_000_000);
        Class<?> loops = new ClassLoader() {
            Class<?> define() {
                return defineClass(bounded.name(), bounded.bytes(), 0, bounded.bytes().length);
            }
        }.define();
        return (LongUnaryOperator) loops.getDeclaredConstructor().newInstance();
    }

    private static ClassFile compiled(SourceFile source) throws IOException {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            return compiler.compile(List.of(source), false).classes()[0];
        }
    }
}
