package chainrule.grader.oracle;

import static chainrule.testkit.Check.check;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.contract.LinearRnn;
import chainrule.contract.LinearRnnWeights;
import chainrule.contract.MaxPooling2d;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import chainrule.testkit.tensor.Reading;
import chainrule.testkit.tensor.Tensor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The live oracle on jars such as the build makes: several solutions whose classes have one name. */
class LiveOracleTests {
    private static final KnownMistake DOUBLES =
            new KnownMistake("doubles", "counts everything twice", "Once is enough.");
    private static final KnownMistake THROWS = new KnownMistake("throws", "gives up", "Go on.");
    private static final KnownMistake WRITES = new KnownMistake("writes", "writes into x", "Copy it.");
    private static final KnownMistake REMEMBERS = new KnownMistake("remembers", "keeps a sum", "Begin at 0.");

    @TempDir
    private static Path folder;

    private static LiveOracle oracle;

    /** A sequence. */
    record Sequence(double[] x) implements Case {}

    private static final Check<LinearRnn, Sequence> CHECK = check("loss", "loss", 1)
            .values(
                    Operation.linear(
                            "loss",
                            (rnn, given) -> {
                                double[] h = rnn.forward(given.x(), 0, new LinearRnnWeights(1, 1, 1))
                                        .h();
                                return Values.of("h", h);
                            },
                            given -> 2),
                    Cases.fixed(List.of()));

    @BeforeAll
    static void makeJars() throws IOException {
        Map<String, byte[]> reference = new TreeMap<>(compiled("reference", "sum += x[t]; h[t] = sum;"));
        reference.put(OracleJar.IMPLEMENTATIONS, (LinearRnn.class.getName() + "=Layer\n").getBytes());
        Map<String, byte[]> mistakes = new TreeMap<>();
        mistakes.putAll(inFolder("doubles", compiled("doubles", "sum += x[t]; h[t] = 2 * sum;")));
        mistakes.putAll(inFolder("throws", compiled("throws", "throw new IllegalStateException();")));
        mistakes.putAll(inFolder("writes", compiled("writes", "x[t] = 0; h[t] = x[t];")));
        mistakes.putAll(inFolder("remembers", compiled("remembers", "kept += x[t]; h[t] = kept;")));
        List<MistakeIndex.Entry> index = Stream.of(DOUBLES, THROWS, WRITES, REMEMBERS)
                .map(mistake -> new MistakeIndex.Entry(mistake, LinearRnn.class.getName(), "Layer"))
                .toList();
        mistakes.put(MistakeIndex.FILE, new MistakeIndex(index).bytes());
        oracle = new LiveOracle(OracleJar.open(jar("reference.jar", reference)), jar("mistakes.jar", mistakes));
    }

    /** A layer whose states are computed by a statement. */
    private static Map<String, byte[]> compiled(String name, String step) throws IOException {
        Path source = Files.createDirectories(folder.resolve(name)).resolve("Layer.java");
        Files.writeString(source, """
                import chainrule.contract.*;

                public class Layer implements LinearRnn {
                    private double kept;

                    public LinearRnnResult forward(double[] x, double h0, LinearRnnWeights weights) {
                        double[] h = new double[x.length];
                        double sum = h0;
                        for (int t = 0; t < x.length; t++) {
                            %s
                        }
                        return new LinearRnnResult(h, 0);
                    }

                    public double loss(double y, double target) {
                        return 0;
                    }

                    public LinearRnnGradients backward(double[] x, double h0, LinearRnnWeights w, double target) {
                        return null;
                    }

                    public LinearRnnWeights sgdStep(
                            double[] x, double h0, LinearRnnWeights w, double target, double rate) {
                        return null;
                    }
                }
                """.formatted(step));
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-classpath", System.getProperty("java.class.path"), source.toString());
        assertThat(failed).isZero();
        return Map.of("Layer.class", Files.readAllBytes(source.resolveSibling("Layer.class")));
    }

    private static Map<String, byte[]> inFolder(String name, Map<String, byte[]> entries) {
        Map<String, byte[]> inside = new TreeMap<>();
        entries.forEach((entry, bytes) -> inside.put(name + "/" + entry, bytes));
        return inside;
    }

    private static Path jar(String name, Map<String, byte[]> entries) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                new ByteArrayInputStream(entry.getValue()).transferTo(jar);
            }
        }
        return file;
    }

    private static double[] mistaken(KnownMistake mistake, Sequence given) {
        Reading h = oracle.mistaken(mistake, LinearRnn.class, CHECK, given)
                .orElseThrow()
                .get("h");
        return ((Tensor) h).values();
    }

    @Test
    void theReferenceSaysWhatIsRightAndHowFarAResultMayStray() {
        Expected expected = oracle.expected(LinearRnn.class, CHECK, new Sequence(new double[] {1, -2, 3}));
        assertThat(expected.values().get("h").values()).containsExactly(1, -1, 2);
        assertThat(expected.allowances().get("h").value()).isPositive().isLessThan(1e-12);
        assertThat(expected.allowances().get("h").magnitude()).isEqualTo(6);
    }

    @Test
    void mistakesAreKnownOfTheirContractAlone() {
        assertThat(oracle.mistakes(LinearRnn.class)).containsExactly(DOUBLES, THROWS, WRITES, REMEMBERS);
        assertThat(oracle.mistakes(MaxPooling2d.class)).isEmpty();
    }

    @Test
    void solutionsWhoseClassesHaveOneNameNeverMeet() {
        Sequence given = new Sequence(new double[] {1, 2});
        assertThat(mistaken(DOUBLES, given)).containsExactly(2, 6);
        assertThat(oracle.expected(LinearRnn.class, CHECK, given)
                        .values()
                        .get("h")
                        .values())
                .containsExactly(1, 3);
    }

    @Test
    void aMistakeThatThrowsReturnsNothing() {
        assertThat(oracle.mistaken(THROWS, LinearRnn.class, CHECK, new Sequence(new double[] {1})))
                .isEmpty();
    }

    @Test
    void aMistakeThatWritesIntoItsArgumentsLeavesTheCaseAsItIs() {
        Sequence given = new Sequence(new double[] {1, 2});
        assertThat(mistaken(WRITES, given)).containsExactly(0, 0);
        assertThat(given.x()).containsExactly(1, 2);
    }

    @Test
    void nothingIsLeftInAMistakeFromAnEarlierCase() {
        Sequence given = new Sequence(new double[] {1, 2});
        assertThat(mistaken(REMEMBERS, given)).containsExactly(1, 3);
        assertThat(mistaken(REMEMBERS, given)).containsExactly(1, 3);
    }

    @Test
    void anInterfaceThatTheReferenceLeavesOutIsAFaultOfTheHarness() {
        Check<MaxPooling2d, Sequence> check = check("forward", "forward", 1)
                .values(
                        Operation.linear("forward", (layer, given) -> Values.of("y", 1.0), given -> 1),
                        Cases.fixed(List.of()));
        assertThatThrownBy(() -> oracle.expected(MaxPooling2d.class, check, new Sequence(new double[] {1})))
                .isInstanceOf(HarnessFault.class)
                .hasMessage("the reference does not implement MaxPooling2d");
    }
}
