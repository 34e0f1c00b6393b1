package chainrule.worker.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Reply;
import chainrule.wire.SetAside;
import chainrule.wire.SourceFile;
import chainrule.worker.Layers;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionCompilerTests {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    @Test
    void classesComeInTheOrderOfTheirFilesWithTheFileTheyCameFrom() {
        Reply.Compiled compiled = compile(
                file("b/B.java", "package b; public class B { a.A a; static class Inner {} }"),
                file("a/A.java", "package a; public class A {}"));
        assertThat(compiled.classes())
                .extracting(ClassFile::name, ClassFile::path)
                .containsExactly(tuple("b.B$Inner", "b/B.java"), tuple("b.B", "b/B.java"), tuple("a.A", "a/A.java"));
        assertThat(compiled.messages()).isEmpty();
    }

    @Test
    void nothingCompilesToNothing() {
        assertThat(compile().classes()).isEmpty();
        assertThat(compile(file("Empty.java", "")).messages()).isEmpty();
    }

    @Test
    void aFileWithASyntaxErrorIsSetAside() {
        Reply.Compiled compiled = compile(file("A.java", "class A {\n int x\n}"), file("B.java", "class B {}"));
        assertThat(names(compiled)).containsExactly("B");
        assertThat(compiled.messages())
                .extracting(CompilerMessage::path, CompilerMessage::line, CompilerMessage::text)
                .containsExactly(tuple("A.java", 2, "';' expected"));
    }

    @Test
    void aFileWithATypeErrorIsSetAside() {
        Reply.Compiled compiled = compile(file("A.java", "class A {\n int x = \"\";\n}"), file("B.java", "class B {}"));
        assertThat(names(compiled)).containsExactly("B");
        assertThat(compiled.messages())
                .extracting(CompilerMessage::path, CompilerMessage::line, CompilerMessage::text)
                .containsExactly(tuple("A.java", 2, "incompatible types: String cannot be converted to int"));
    }

    @Test
    void errorsOfEveryFileAreToldThoughJavacWouldStopAtTheFirst() {
        Reply.Compiled compiled = compile(
                file("A.java", "class A { int x = \"\"; }"),
                file("B.java", "class B {\n int f() {}\n int g() {}\n}"),
                file("C.java", "class C {}"));
        assertThat(names(compiled)).containsExactly("C");
        assertThat(compiled.messages())
                .extracting(CompilerMessage::path, CompilerMessage::line, CompilerMessage::text)
                .containsExactly(
                        tuple("A.java", 1, "incompatible types: String cannot be converted to int"),
                        tuple("B.java", 2, "missing return statement"),
                        tuple("B.java", 3, "missing return statement"));
    }

    @Test
    void aFileThatUsesABrokenOneIsSetAsideWithoutAWordOfTheCompiler() {
        Reply.Compiled compiled = compile(
                file("User.java", "class User { Broken a; Broken b; }"),
                file("Broken.java", "class Broken { int x = \"\"; }"),
                file("Sound.java", "class Sound {}"));
        assertThat(names(compiled)).containsExactly("Sound");
        assertThat(compiled.messages()).extracting(CompilerMessage::path).containsExactly("Broken.java");
        assertThat(compiled.setAside()).containsExactly(new SetAside("User.java", SetAside.Reason.NEEDS_ANOTHER, ""));
    }

    @Test
    void ofTwoFilesThatDefineAClassTheFirstWins() {
        Reply.Compiled compiled = compile(
                file("new/Conv.java", "class Conv { static class New {} }"),
                file("old/Conv.java", "class Conv { static class Old {} }"));
        assertThat(names(compiled)).containsExactly("Conv$New", "Conv");
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.setAside())
                .containsExactly(new SetAside("old/Conv.java", SetAside.Reason.DUPLICATE, "Conv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Conv2d (1).java", "größe/π.java", "a b/c#d?e%20.java", "Conv2d.java.java", "x:y.java"})
    void aPublicClassMayBeInAFileOfAnyName(String path) {
        Reply.Compiled compiled = compile(file(path, "package layers; public class Conv2d {}"));
        assertThat(compiled.messages()).isEmpty();
        assertThat(compiled.classes())
                .extracting(ClassFile::name, ClassFile::path)
                .containsExactly(tuple("layers.Conv2d", path));
    }

    @Test
    void linesAreCountedAcrossCarriageReturns() {
        Reply.Compiled compiled = compile(file("A.java", "class A {\r\n\r\n int x = \"\";\r\n}\r\n"));
        assertThat(compiled.messages()).extracting(CompilerMessage::line).containsExactly(3);
    }

    @Test
    void newerSyntaxIsRefusedOnEveryJava() {
        assertThat(compile(file(
                                "A.java",
                                "class A { int f(int o) { return switch (o) { case 1 -> 1; default -> 2; }; } }"))
                        .messages())
                .isEmpty();
        assertThat(compile(
                                file(
                                        "A.java",
                                        "class A { int f(Object o) { return switch (o) { case String s -> 1; default -> 2; }; } }"))
                        .messages())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "new java.util.ArrayList<String>().getFirst()",
                "chainrule.wire.Printed.NOTHING",
                "new chainrule.worker.Main()",
                "new org.eclipse.jdt.core.compiler.CharOperation()",
                "jdk.internal.misc.Unsafe.getUnsafe()",
                "new WarmUp()",
            })
    void onlyJava17AndTheContractAreVisible(String expression) {
        Reply.Compiled compiled = compile(file("A.java", "class A { Object o = " + expression + "; }"));
        assertThat(compiled.messages()).isNotEmpty();
    }

    @Test
    void theContractIsVisible() {
        assertThat(compile(Layers.forward("return x;")).messages()).isEmpty();
    }

    @Test
    void messagesAreInEnglishWhateverTheMachineSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.JAPAN);
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            Reply.Compiled compiled = compiler.compile(List.of(file("A.java", "class A { int x }")), false);
            assertThat(compiled.messages()).extracting(CompilerMessage::text).containsExactly("';' expected");
        } catch (IOException e) {
            throw new AssertionError(e);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void messagesAreFewAndShort() {
        String longName = "x".repeat(5000);
        SourceFile[] files = IntStream.range(0, 30)
                .mapToObj(i -> file("A" + i + ".java", "class A" + i + " { " + (longName + " a; ").repeat(5) + "}"))
                .toArray(SourceFile[]::new);
        assertThat(compile(files).messages())
                .hasSize(20)
                .allSatisfy(message -> assertThat(message.text()).hasSizeLessThanOrEqualTo(500));
    }

    @Test
    void oneUnknownNameUsedTwiceInALineIsOneMessage() {
        assertThat(compile(file("A.java", "class A { Unknown f(Unknown u) { return u; } }"))
                        .messages())
                .hasSize(1);
    }

    @Test
    void aThousandErrorsInOneFileDoNotHideThoseInAnother() {
        Reply.Compiled compiled = compile(
                file("A.java", "class A { " + "{ int x = \"\"; }".repeat(1000) + " }"),
                file("B.java", "class B {\n int x = \"\";\n int y = \"\";\n}"),
                file("C.java", "class C {}"));
        assertThat(names(compiled)).containsExactly("C");
        assertThat(compiled.messages())
                .extracting(CompilerMessage::path)
                .endsWith("B.java", "B.java")
                .startsWith("A.java");
    }

    @Test
    void aCompilerBombIsAMessage() {
        String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);
        Reply.Compiled compiled =
                compile(file("Bomb.java", "class Bomb { int x = " + deep + "; }"), file("B.java", "class B {}"));
        assertThat(names(compiled)).containsExactly("B");
        assertThat(compiled.setAside())
                .containsExactly(new SetAside("Bomb.java", SetAside.Reason.GAVE_UP, "StackOverflowError"));
    }

    private static List<String> names(Reply.Compiled compiled) {
        return Arrays.stream(compiled.classes()).map(ClassFile::name).toList();
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }

    private static Reply.Compiled compile(SourceFile... sources) {
        return COMPILER.compile(List.of(sources), false);
    }
}
