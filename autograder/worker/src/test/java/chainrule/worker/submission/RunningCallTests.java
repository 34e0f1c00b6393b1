package chainrule.worker.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import chainrule.contract.Convolution2d;
import chainrule.wire.Allotment;
import chainrule.wire.Frame;
import chainrule.wire.MalformedMessageException;
import chainrule.wire.Printed;
import chainrule.wire.Reply;
import chainrule.wire.Reply.Stage;
import chainrule.wire.Request;
import chainrule.wire.SourceFile;
import chainrule.wire.ValueCodec;
import chainrule.worker.Layers;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RunningCallTests {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final Printed PRINTED = new Printed("so far", 6);

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    @Test
    void aResultComesBackAsBytes() throws IOException {
        Reply.Returned returned =
                returned("return new double[][][][] {{{{x[0][0][0][1] + b[0], geometry.groups()}}}};");
        assertThat(ValueCodec.decode(double[][][][].class, returned.value(), Allotment.unbounded()))
                .isEqualTo(new double[][][][] {{{{6, 1}}}});
        assertThat(returned.id()).isEqualTo(1);
        assertThat(returned.printed()).isEqualTo(PRINTED);
    }

    @Test
    void nullComesBackAsNull() throws IOException {
        Reply.Returned returned = returned("return null;");
        assertThat(ValueCodec.decode(double[][][][].class, returned.value(), Allotment.unbounded()))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "x = null, ",
        "x[0][0][0][0] = 9, 0",
        "w[0] = null, 1",
        "w[0][0] = new double[3][3], 1",
        "b[0] = -0.0; b[0] = 4, ",
        "b[0] = Double.NaN, 2",
    })
    void argumentsThatTheCallChangedAreNamed(String change, Integer changed) {
        boolean[] expected = new boolean[4];
        if (changed != null) {
            expected[changed] = true;
        }
        assertThat(returned(change + "; return null;").changedArguments()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "return x, true",
        "return new double[][][][] {{w[0][0]}}, true",
        "return new double[][][][] {{{b}}}, true",
        "return x.clone(), true",
        "return new double[][][][] {{{x[0][0][0].clone()}}}, false",
        "return null, false",
    })
    void aResultThatHoldsAnArgumentIsNoticed(String body, boolean shares) {
        assertThat(returned(body + ";").sharesArgument()).isEqualTo(shares);
    }

    @Test
    void anExceptionComesBackWithTheSubmissionsLines() {
        Reply.Threw threw =
                threw("java.util.List.of(1).forEach(i -> { throw new IllegalStateException(\"no\"); }); return x;");
        assertThat(threw.stage()).isEqualTo(Stage.CALLING);
        assertThat(threw.thrown().className()).isEqualTo("java.lang.IllegalStateException");
        assertThat(threw.thrown().message()).isEqualTo("no");
        assertThat(threw.thrown().frames())
                .containsExactly(
                        new Frame("Layer", "lambda$forward$0", "Layer.java", 5),
                        new Frame("Layer", "forward", "Layer.java", 5));
    }

    @Test
    void aStackOverflowComesBackWithFewLines() {
        Reply.Threw threw = threw("return forward(x, w, b, geometry);");
        assertThat(threw.thrown().className()).isEqualTo("java.lang.StackOverflowError");
        assertThat(threw.thrown().frames()).hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public String getMessage() { throw new Error(); }",
                "public String getMessage() { return getMessage(); }",
                "public String getMessage() { return null; }",
            })
    void aHostileMessageIsEmpty(String method) {
        Reply.Threw threw =
                threw("throw new Hostile();", "static class Hostile extends RuntimeException { " + method + " }");
        assertThat(threw.thrown().className()).isEqualTo("Layer$Hostile");
        assertThat(threw.thrown().message()).isEmpty();
        assertThat(threw.thrown().frames()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "public StackTraceElement[] getStackTrace() { throw new Error(); }",
                "public StackTraceElement[] getStackTrace() { return null; }",
                "public StackTraceElement[] getStackTrace() { return new StackTraceElement[5]; }",
                "public StackTraceElement[] getStackTrace() { return new StackTraceElement[] {"
                        + " new StackTraceElement(\"x\", \"y\", null, 1) }; }",
            })
    void aHostileStackHasNoLines(String method) {
        Reply.Threw threw =
                threw("throw new Hostile();", "static class Hostile extends RuntimeException { " + method + " }");
        assertThat(threw.thrown().frames()).isEmpty();
    }

    @Test
    void aLongMessageIsCut() {
        assertThat(threw("throw new Error(\"x\".repeat(50_000_000));").thrown().message())
                .hasSize(1000);
    }

    @Test
    void aThrowStatementOfTheSubmissionsIsToldFromWhatItsCalleesThrow() {
        assertThat(threw("throw new UnsupportedOperationException();").thrown().byStatement())
                .isTrue();
        assertThat(threw("java.util.List.of().add(null); return x;").thrown().byStatement())
                .isFalse();
        assertThat(threw("return helper();", "static double[][][][] helper() { throw new Error(); }")
                        .thrown()
                        .byStatement())
                .isTrue();
    }

    @Test
    void namesOfAClassFilesLengthAreCut() {
        String name = "n".repeat(5_000);
        Reply.Threw threw =
                threw("throw new " + name + "();", "static class " + name + " extends RuntimeException { }");
        assertThat(threw.thrown().className()).hasSize(300);
        Reply.Threw inside = threw(name + "(); return x;", "static void " + name + "() { throw new Error(); }");
        assertThat(inside.thrown().frames()[0].method()).hasSize(300);
    }

    @Test
    void aHostileWrappingIsNotUnwrapped() {
        Reply.Threw threw = threw(
                "throw new Hostile();",
                "static class Hostile extends ExceptionInInitializerError {",
                "public Throwable getCause() { throw new Error(); } }");
        assertThat(threw.thrown().className()).isEqualTo("Layer$Hostile");
    }

    @Test
    void aConstructorThatFailsIsReportedByEveryCall() {
        Submission submission =
                submission(Layers.forward("return x;", "Layer() { throw new IllegalStateException(\"no\"); }"));
        for (int id = 1; id <= 2; id++) {
            Reply.Threw threw = (Reply.Threw) run(submission, id);
            assertThat(threw.stage()).isEqualTo(Stage.CONSTRUCTING);
            assertThat(threw.thrown().message()).isEqualTo("no");
            assertThat(threw.thrown().frames()).extracting(Frame::method).containsExactly("<init>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"int zero = 0; one = 1 / zero;", "if (true) throw new Error(\"/ by zero\");"})
    void aStaticInitialiserThatFailsIsReportedByEveryCallInTheSameWords(String failing) {
        Submission submission = submission(Layers.forward("return x;", "static int one; static { " + failing + " }"));
        Reply.Threw first = (Reply.Threw) run(submission, 1);
        assertThat(first.stage()).isEqualTo(Stage.CONSTRUCTING);
        assertThat(first.thrown().message()).isEqualTo("/ by zero");
        assertThat(first.thrown().frames()).containsExactly(new Frame("Layer", "<clinit>", "Layer.java", 15));
        assertThat(((Reply.Threw) run(submission, 2)).thrown())
                .usingRecursiveComparison()
                .isEqualTo(first.thrown());
    }

    @Test
    void aStaticInitialiserOfAnotherClassIsReportedInTheSameWordsToo() {
        Submission submission = submission(Layers.forward(
                "return Table.SINES;",
                "static class Table { static final double[][][][] SINES = sines();",
                "static double[][][][] sines() { throw new IllegalStateException(\"no table\"); } }"));
        Reply.Threw first = (Reply.Threw) run(submission, 1);
        assertThat(first.stage()).isEqualTo(Stage.CALLING);
        assertThat(first.thrown().message()).isEqualTo("no table");
        assertThat(((Reply.Threw) run(submission, 2)).thrown())
                .usingRecursiveComparison()
                .isEqualTo(first.thrown());
    }

    @Test
    void oneObjectServesAllCalls() {
        Submission submission =
                submission(Layers.forward("calls++; if (calls == 2) throw new Error(); return x;", "int calls;"));
        assertThat(run(submission, 1)).isInstanceOf(Reply.Returned.class);
        assertThat(run(submission, 2)).isInstanceOf(Reply.Threw.class);
    }

    @Test
    void afterAnOutOfMemoryErrorWhatTheObjectHeldIsFree() {
        Submission submission = submission(Layers.forward(
                "if (held.size() > 2) throw new OutOfMemoryError(\"full\"); held.add(b); return x;",
                "java.util.List<double[]> held = new java.util.ArrayList<>();"));
        for (int id = 1; id <= 3; id++) {
            assertThat(run(submission, id)).isInstanceOf(Reply.Returned.class);
        }
        assertThat(((Reply.Threw) run(submission, 4)).thrown().message()).isEqualTo("full");
        assertThat(run(submission, 5)).isInstanceOf(Reply.Returned.class);
    }

    @Test
    void anUnknownClassIsThrownWhileConstructing() throws IOException {
        Submission submission = submission(Layers.forward("return x;"));
        Reply reply = new RunningCall(submission, Layers.callForward(1, "Nowhere"), () -> PRINTED).run();
        assertThat(((Reply.Threw) reply).stage()).isEqualTo(Stage.CONSTRUCTING);
    }

    @Test
    void bytesThatAreNoArgumentsAreAFaultOfTheGrader() {
        Submission submission = submission(Layers.forward("return x;"));
        Request.Call malformed = new Request.Call(1, "Layer", 0, 1, new byte[] {1});
        assertThatExceptionOfType(MalformedMessageException.class)
                .isThrownBy(() -> new RunningCall(submission, malformed, () -> PRINTED).run());
    }

    private static Reply.Returned returned(String body) {
        return (Reply.Returned) run(submission(Layers.forward(body)), 1);
    }

    private static Reply.Threw threw(String body, String... members) {
        return (Reply.Threw) run(submission(Layers.forward(body, members)), 1);
    }

    private static Reply run(Submission submission, long id) {
        try {
            return new RunningCall(submission, Layers.callForward(id, "Layer"), () -> PRINTED).run();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Submission submission(SourceFile source) {
        Reply.Compiled compiled = COMPILER.compile(List.of(source), false);
        assertThat(compiled.messages()).isEmpty();
        try {
            return new Submission(List.of(compiled.classes()), List.of(Convolution2d.class.getName()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
