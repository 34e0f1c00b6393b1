package chainrule.worker.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SetAside;
import chainrule.wire.SetAside.Reason;
import chainrule.wire.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that a compiler cannot finish: they are named, and nobody else pays. */
class BombTests {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final SourceFile FIRST = file("A.java", "class A { int f(B b) { return b.g(); } }");
    private static final SourceFile LAST = file("B.java", "class B { int g() { return 1; } }");

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    static Stream<Arguments> bombs() {
        String doubled = IntStream.rangeClosed(1, 30)
                .mapToObj(i -> "static final String S" + i + " = S" + (i - 1) + " + S" + (i - 1) + ";")
                .reduce("", String::concat);
        String shapes = IntStream.range(0, 20_000)
                .mapToObj(i -> "class E" + i + " extends E" + (i + 1) + " {}")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        return Stream.of(
                Arguments.of(
                        "class Bomb { int f(int a) { return a" + "+a".repeat(60_000) + "; } }", "StackOverflowError"),
                Arguments.of("class Bomb { int f() { return a" + ".a".repeat(90_000) + "; } }", "StackOverflowError"),
                Arguments.of("import a" + ".a".repeat(90_000) + "; class Bomb {}", "StackOverflowError"),
                Arguments.of("class Bomb { int x = " + "(".repeat(200_000) + "1; }", "StackOverflowError"),
                Arguments.of("class Bomb { static final String S0 = \"xxxx\"; " + doubled + " }", "OutOfMemoryError"),
                Arguments.of(shapes, "20000"));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void theFileThatMakesTheCompilerGiveUpIsNamedAndTheOthersAreCompiled(String text, String detail) {
        Reply.Compiled compiled = compile(FIRST, file("Bomb.java", text), LAST);
        assertThat(names(compiled)).containsExactly("A", "B");
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.setAside())
                .extracting(SetAside::path, SetAside::detail)
                .containsExactly(tuple("Bomb.java", detail));
    }

    @Test
    void eachOfSeveralIsNamed() {
        String bomb = "+a".repeat(60_000);
        List<SourceFile> files = new ArrayList<>(List.of(FIRST));
        for (int i = 0; i < 3; i++) {
            files.add(file("Bomb" + i + ".java", "class Bomb" + i + " { int f(int a) { return a" + bomb + "; } }"));
            files.add(file("Fine" + i + ".java", "class Fine" + i + " {}"));
        }
        files.add(LAST);
        Reply.Compiled compiled = compile(files.toArray(SourceFile[]::new));
        assertThat(names(compiled)).containsExactlyInAnyOrder("A", "Fine0", "Fine1", "Fine2", "B");
        assertThat(compiled.setAside())
                .extracting(SetAside::path)
                .containsExactlyInAnyOrder("Bomb0.java", "Bomb1.java", "Bomb2.java");
    }

    @Test
    void aFileThatUsesABombIsNotChargedWithAnErrorOfItsOwn() {
        String text = "class Bomb { static final int X = 1; int f(int a) { return a" + "+a".repeat(60_000) + "; } }";
        Reply.Compiled compiled =
                compile(file("User.java", "class User { Bomb bomb; }"), file("Bomb.java", text), FIRST, LAST);
        assertThat(names(compiled)).containsExactly("A", "B");
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.setAside())
                .extracting(SetAside::path, SetAside::reason)
                .containsExactly(tuple("Bomb.java", Reason.GAVE_UP), tuple("User.java", Reason.NEEDS_ANOTHER));
    }

    @Test
    void ofThousandsOfErrorsOnlyTheFirstAreLookedAt() {
        Reply.Compiled compiled = compile(FIRST, file("Noise.java", "class N { " + "\7".repeat(500_000) + " }"), LAST);
        assertThat(names(compiled)).containsExactly("A", "B");
        assertThat(compiled.messages()).hasSize(1);
    }

    /** One file was set aside in each run, and a run takes a second on a busy machine. */
    @Test
    void aChainOfFilesEachBrokenOnceTheOneBeforeIsGoneTakesAFewRuns() {
        List<SourceFile> chain = new ArrayList<>(List.of(FIRST, LAST));
        chain.add(file("C0.java", "class C0 { int x = \"\"; }"));
        for (int i = 1; i < 480; i++) {
            chain.add(file("C" + i + ".java", "class C" + i + " { C" + (i - 1) + " before; }"));
        }
        int[] turned = {0};
        Reply.Compiled compiled = COMPILER.compile(
                new Request.Compile(chain.toArray(SourceFile[]::new), false, false), path -> turned[0]++);
        assertThat(names(compiled)).containsExactly("A", "B");
        assertThat(compiled.messages()).extracting(CompilerMessage::path).containsExactly("C0.java");
        assertThat(compiled.setAside()).hasSize(479);
        assertThat(turned[0]).isLessThan(480 * 10);
    }

    @Test
    void whatIsWorkedOnIsToldBefore() {
        List<String> told = new ArrayList<>();
        SourceFile broken = file("Broken.java", "class Broken { int x = \"\"; }");
        COMPILER.compile(new Request.Compile(new SourceFile[] {FIRST, LAST, broken}, true, false), told::add);
        // names and supertypes are looked at in all files together
        assertThat(told).contains("A.java", "B.java", "", "Broken.java").endsWith("Broken.java");
    }

    @Test
    void eachFileCanBeTriedAloneFirst() {
        List<String> told = new ArrayList<>();
        Reply.Compiled compiled =
                COMPILER.compile(new Request.Compile(new SourceFile[] {FIRST, LAST}, true, true), told::add);
        assertThat(names(compiled)).containsExactly("A", "B");
        assertThat(told.subList(0, told.lastIndexOf(""))).containsSubsequence("A.java", "", "A.java", "B.java", "");
    }

    private static List<String> names(Reply.Compiled compiled) {
        return Stream.of(compiled.classes()).map(ClassFile::name).toList();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }

    private static Reply.Compiled compile(SourceFile... sources) {
        return COMPILER.compile(List.of(sources), false);
    }
}
