package chainrule.worker.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.contract.Convolution2d;
import chainrule.wire.Candidate;
import chainrule.wire.Candidate.Fit;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import chainrule.worker.Layers;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTests {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final List<String> CONTRACTS = List.of(Convolution2d.class.getName());
    private static final String[] ALL = {"backward", "forward", "sgdStep"};

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    @ParameterizedTest
    @CsvSource({
        "class Layer, IMPLEMENTS",
        "public final class Layer, IMPLEMENTS",
        "abstract class Layer, ABSTRACT",
        "record Layer(int size), NO_CONSTRUCTOR",
        "record Layer(), IMPLEMENTS",
    })
    void aClassThatImplementsTheContractIsFound(String declaration, Fit fit) {
        Candidate[] found = candidates(new SourceFile("A.java", Layers.layer(declaration, "return x;")));
        assertThat(found).extracting(Candidate::className, Candidate::fit).containsExactly(tuple("Layer", fit));
        assertThat(found[0].methods()).containsExactly(ALL);
    }

    @Test
    void anEnumCannotBeConstructed() {
        String text = Layers.layer("enum Layer", "return x;").replace("Convolution2d {", "Convolution2d { ONE;");
        assertThat(candidates(new SourceFile("A.java", text)))
                .extracting(Candidate::fit)
                .containsExactly(Fit.ENUM);
    }

    @Test
    void aConstructorWithParametersIsNoFit() {
        assertThat(candidates(Layers.forward("return x;", "Layer(int size) {}")))
                .extracting(Candidate::fit, Candidate::detail)
                .containsExactly(tuple(Fit.NO_CONSTRUCTOR, "int"));
    }

    @Test
    void aPrivateConstructorIsAFit() {
        assertThat(candidates(Layers.forward("return x;", "private Layer() {}")))
                .extracting(Candidate::fit)
                .containsExactly(Fit.IMPLEMENTS);
    }

    @Test
    void nestedClassesAreFoundAndInnerOnesCannotBeConstructed() {
        String nested = Layers.layer("class Outer { static class Nested", "return x;")
                .replace("import chainrule.contract.*;", "");
        String inner = "class Inner extends Nested {} private static class Hidden extends Nested {} }";
        assertThat(candidates(new SourceFile("A.java", "import chainrule.contract.*;\n" + nested + inner)))
                .extracting(candidate -> candidate.className() + " " + candidate.fit())
                .containsExactlyInAnyOrder("Outer$Nested IMPLEMENTS", "Outer$Inner INNER", "Outer$Hidden IMPLEMENTS");
    }

    @Test
    void inheritanceThroughClassesAndInterfacesCounts() {
        String text = Layers.layer("abstract class Base", "return x;") + "class Sub extends Base {}\n"
                + "interface Mine extends Convolution2d { default ConvolutionParameters sgdStep("
                + "ConvolutionParameters p, ConvolutionGradients g, double r) { return null; } }";
        assertThat(candidates(new SourceFile("A.java", text)))
                .extracting(candidate ->
                        candidate.className() + " " + candidate.fit() + " " + String.join(",", candidate.methods()))
                .containsExactlyInAnyOrder(
                        "Base ABSTRACT backward,forward,sgdStep",
                        "Sub IMPLEMENTS backward,forward,sgdStep",
                        "Mine ABSTRACT sgdStep");
    }

    @Test
    void aClassThatForgotToSayImplementsIsANearMiss() {
        String text =
                "import chainrule.contract.*; class Near { static double[][][][] forward(double[][][][] x, double[][][][] w,"
                        + " double[] b, ConvolutionGeometry g) { return x; } void backward(int x) {} }";
        Candidate[] found = candidates(new SourceFile("A.java", text));
        assertThat(found)
                .extracting(Candidate::className, Candidate::fit)
                .containsExactly(tuple("Near", Fit.NOT_DECLARED));
        assertThat(found[0].methods()).containsExactly("forward");
    }

    @Test
    void aClassWithoutANameIsFoundAndOtherClassesAreNot() {
        String anonymous = Layers.layer("class Layer", "return x;")
                .replace(
                        "class Layer implements Convolution2d {",
                        "class Holder { static Convolution2d made = new Convolution2d() {");
        assertThat(candidates(new SourceFile(
                        "A.java", anonymous.stripTrailing() + "; } class Other { int forward(int x) { return x; } }")))
                .extracting(Candidate::className, Candidate::fit, Candidate::detail)
                .containsExactly(tuple("Holder$1", Fit.LOCAL, "Holder"));
    }

    @Test
    void anInterfaceOfTheSameNameIsACopy() {
        SourceFile copy = new SourceFile("mine/Convolution2d.java", "package mine; public interface Convolution2d {}");
        SourceFile user = new SourceFile("User.java", "class User implements mine.Convolution2d {}");
        assertThat(candidates(copy, user))
                .extracting(Candidate::className, Candidate::fit, Candidate::detail)
                .containsExactly(tuple("User", Fit.COPIED, "mine.Convolution2d"));
    }

    @Test
    void whatIsWrittenIsCountedAndWhatIsDeclared() {
        SourceFile base = new SourceFile("Base.java", Layers.layer("class Base", "throw new IllegalStateException();"));
        SourceFile sub = new SourceFile("Sub.java", "class Sub extends Base { int other() { return 0; } }");
        Reply.Compiled compiled = COMPILER.compile(List.of(base, sub), false);
        assertThat(submission(List.of(compiled.classes()), List.of(compiled.stubs()))
                        .candidates())
                .extracting(
                        Candidate::className, candidate -> candidate.extent().declared())
                .containsExactly(tuple("Base", 3), tuple("Sub", 0));
    }

    @Test
    void nothingOfTheStudentsRunsWhenItIsLoaded() {
        String shout = "static { System.setProperty(\"chainrule.test.initialised\", \"yes\"); }";
        assertThat(candidates(Layers.forward("return x;", shout))).hasSize(1);
        assertThat(System.getProperty("chainrule.test.initialised")).isNull();
    }

    @Test
    void aClassThatCannotBeLinkedIsSkipped() {
        SourceFile missing = new SourceFile("Missing.java", "interface Missing {} class Alone {}");
        SourceFile user = new SourceFile(
                "User.java",
                Layers.layer("class User", "return x;").replace("Convolution2d {", "Convolution2d, Missing {"));
        List<ClassFile> classes = new ArrayList<>(List.of(compile(missing, user, Layers.forward("return x;"))));
        classes.removeIf(each -> each.name().equals("Missing"));
        classes.add(new ClassFile("Garbage", new byte[] {1, 2, 3}, "Garbage.java"));
        classes.add(
                new ClassFile("java.util.Mine", compile(new SourceFile("M.java", "class M {}"))[0].bytes(), "M.java"));
        assertThat(submission(classes).candidates())
                .extracting(Candidate::className)
                .containsExactly("Layer");
    }

    @Test
    void aRescuedClassThatMentionsUnknownTypesIsFound() {
        SourceFile source = Layers.forward("return x;", "public Unknown other(Unknown u) { return u; }");
        ClassFile[] rescued = COMPILER.compile(List.of(source), true).classes();
        Candidate[] found = submission(List.of(rescued)).candidates();
        assertThat(found)
                .extracting(Candidate::className, Candidate::fit)
                .containsExactly(tuple("Layer", Fit.IMPLEMENTS));
        assertThat(found[0].methods()).containsExactly(ALL);
    }

    @Test
    void aCopyOfTheContractDoesNotShadowIt() {
        String copy =
                "package chainrule.contract; public record PerAxis(int height, int width) { public static int EXTRA; }";
        Submission submission = submission(List.of(compile(new SourceFile("PerAxis.java", copy))));
        assertThat(visible(submission, "chainrule.contract.PerAxis")).isSameAs(chainrule.contract.PerAxis.class);
    }

    @Test
    void aLayerInTheContractsPackageIsFound() {
        String text = "package chainrule.contract;\n" + Layers.layer("class Layer", "return x;");
        assertThat(candidates(new SourceFile("Layer.java", text)))
                .extracting(Candidate::className)
                .containsExactly("chainrule.contract.Layer");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "chainrule.wire.Frames",
                "chainrule.worker.Main",
                "org.eclipse.jdt.internal.compiler.Compiler",
                "org.junit.jupiter.api.Test",
                "com.sun.jna.Native",
            })
    void theHarnessAndItsLibrariesAreNotVisible(String name) {
        assertThat(visible(submission(List.of()), name)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"java.util.List", "java.sql.Date", "chainrule.contract.Convolution2d"})
    void thePlatformAndTheContractAreVisible(String name) throws ClassNotFoundException {
        assertThat(visible(submission(List.of()), name)).isSameAs(Class.forName(name));
    }

    private static Class<?> visible(Submission submission, String name) {
        try {
            return submission.loader().loadClass(name);
        } catch (ClassNotFoundException e) {
            return null;
        }
    }

    private static Candidate[] candidates(SourceFile... sources) {
        return submission(List.of(compile(sources))).candidates();
    }

    private static Submission submission(List<ClassFile> classes) {
        return submission(classes, List.of());
    }

    private static Submission submission(List<ClassFile> classes, List<String> stubs) {
        try {
            return new Submission(classes, CONTRACTS, stubs);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static ClassFile[] compile(SourceFile... sources) {
        Reply.Compiled compiled = COMPILER.compile(List.of(sources), false);
        assertThat(compiled.messages()).as(Arrays.toString(compiled.messages())).isEmpty();
        return compiled.classes();
    }
}
