package chainrule.worker.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import chainrule.worker.Layers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RescueTests {
    private static final SubmissionCompiler COMPILER = new SubmissionCompiler();
    private static final String CALLABLE = "java.util.concurrent.Callable<Object> {\n";
    private static final String INTACT = "public Object call() { return 42; }";

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f() { return \"\"; }",
                "int f() { return 1 }",
                "int f() { for (int i = 0; i < 3; i++ { } return 1; }",
                "int f() { retrun 1; }",
                "int f() { int x = ; return x; }",
                "int f() { String s = \"open;\n return 1; }",
                "int f() { }",
                "int f() { List<String> list = null; return list.size(); }",
                "void f() { throw new Exception(); }",
                "@Test void f() {}",
                "Unknown f(Unknown u) { return u; }",
                "int g() { return 1; } int g() { return 2; }",
            })
    void anIntactMethodBesideABrokenOneWorks(String broken) throws Exception {
        Callable<?> made =
                callable(load(file("A.java", "public class B implements " + CALLABLE + broken + "\n" + INTACT + "}")));
        assertThat(made.call()).isEqualTo(42);
    }

    @Test
    void aBrokenMethodThrowsWithItsLine() throws Exception {
        String text = "package p; class B implements " + CALLABLE
                + "\n public Object call() {\n  int i = \"\";\n return i; } }";
        Callable<?> made = callable(load(file("dir/A.java", text)));
        assertThatExceptionOfType(Error.class)
                .isThrownBy(made::call)
                .withMessageStartingWith("Unresolved compilation problem")
                .satisfies(error -> {
                    assertThat(error.getStackTrace()[0].getLineNumber()).isEqualTo(4);
                    assertThat(error.getStackTrace()[0].getFileName()).isEqualTo("A.java");
                });
    }

    @Test
    void aClassThatLacksAMethodOfItsInterfaceKeepsTheOthers() throws Exception {
        String text = "class B implements " + CALLABLE + INTACT + "}\nclass C implements Runnable, " + CALLABLE + INTACT
                + "}";
        Map<String, Class<?>> loaded = load(file("A.java", text));
        assertThat(((Callable<?>) make(loaded.get("C"))).call()).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"import org.junit.Test;", "import com.acme.*;", "import static java.lang.Math.nothing;"})
    void anUnknownImportBreaksNothingByItself(String unknownImport) throws Exception {
        String text = unknownImport + "\nclass B implements " + CALLABLE + INTACT + "}";
        assertThat(callable(load(file("A.java", text))).call()).isEqualTo(42);
    }

    @Test
    void aFileThatUsesABrokenOneWorksTogetherWithIt() throws Exception {
        SourceFile user =
                file("B.java", "class B implements " + CALLABLE + "public Object call() { return new H().ok(); } }");
        SourceFile used =
                file("H.java", "class H { int ok() { return new Sound().seven(); } int f() { return \"\"; } }");
        SourceFile sound = file("Sound.java", "class Sound { int seven() { return 7; } }");
        assertThat(callable(load(user, used, sound)).call()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int x = \"\";",
                "int x = \"\", y = 2;",
                "@NotNull Object x;",
                "Unknown x;",
                "static final Unknown X = Unknown.of(() -> { return new Unknown() {}; });",
                "@Unknown(names = {\"a\"}, other = @Other) int x = 1;",
                "void f(@NotNull Object x, @A @B int... y) {}",
                "@SuppressWarnings(Unknown.ALL) void f() {}",
                "static class Deep { Unknown u; @Unknown int v; }",
            })
    void whatHasAnErrorAndIsNotNeededCostsNothing(String broken) throws Exception {
        Reply.Compiled compiled = COMPILER.compile(
                List.of(file("A.java", "class B implements " + CALLABLE + broken + "\n" + INTACT + "}")), true);
        assertThat(callable(load(compiled.classes())).call()).isEqualTo(42);
        assertThat(compiled.messages())
                .isNotEmpty()
                .allMatch(CompilerMessage::isLeftAway)
                .extracting(CompilerMessage::line)
                .containsOnly(2);
    }

    @Test
    void whoNeedsABrokenFieldIsBroken() throws Exception {
        String text = "class B implements " + CALLABLE + "int x = \"\";\n public Object call() {\n return x; } }";
        Callable<?> made = callable(load(file("A.java", text)));
        assertThatExceptionOfType(Error.class)
                .isThrownBy(made::call)
                .satisfies(error ->
                        assertThat(error.getStackTrace()[0].getLineNumber()).isEqualTo(4));
    }

    @Test
    void whatIsLeftAwayIsNotWhereMustCompileIsAskedFor() {
        Reply.Compiled compiled = COMPILER.compile(List.of(file("A.java", "class A { @NotNull Object x; }")), false);
        assertThat(compiled.classes()).isEmpty();
        assertThat(compiled.messages()).noneMatch(CompilerMessage::isLeftAway);
    }

    @Test
    void aCompilerBombDoesNotPreventTheRescueOfOthers() throws Exception {
        String deep = "(".repeat(200_000) + "1" + ")".repeat(200_000);
        SourceFile bomb = file("Bomb.java", "class Bomb { int x = " + deep + "; }");
        SourceFile broken = file("B.java", "class B implements " + CALLABLE + INTACT + " int f() { return null; } }");
        assertThat(callable(load(bomb, broken)).call()).isEqualTo(42);
    }

    @Test
    void theContractIsVisible() throws Exception {
        Map<String, Class<?>> loaded = load(Layers.forward("return x;", "int f() { return null; }"));
        assertThatNoException().isThrownBy(() -> make(loaded.get("Layer")));
    }

    @Test
    void whatElseIsInTheFileOfADuplicateIsKept() {
        Reply.Compiled compiled = COMPILER.compile(
                List.of(file("A.java", "class A {}"), file("Old.java", "class A {} class Other {}")), true);
        assertThat(compiled.classes()).extracting(ClassFile::name).containsExactly("A", "Other");
    }

    @Test
    void aSoundClassIsNotReplacedByABrokenOneOfItsName() {
        Reply.Compiled compiled = COMPILER.compile(
                List.of(file("Broken.java", "class A { int x } class Other {}"), file("A.java", "class A {}")), true);
        assertThat(compiled.classes())
                .extracting(classFile -> classFile.name() + " from " + classFile.path())
                .containsExactlyInAnyOrder("A from A.java", "Other from Broken.java");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class A {", "class A { void f() { ", "}}}", "class", "\"", "import", "{{{{", "package ;"})
    void aFileThatCannotBeRescuedDoesNoHarm(String text) {
        Reply.Compiled compiled = COMPILER.compile(List.of(file("X.java", text), file("B.java", "class B {}")), true);
        assertThat(compiled.classes()).extracting(ClassFile::name).contains("B");
        assertThat(compiled.messages()).isNotEmpty();
    }

    @Test
    void javacsWordsAreReported() {
        Reply.Compiled compiled = COMPILER.compile(List.of(file("A.java", "class A { int x = \"\"; }")), true);
        assertThat(compiled.messages())
                .extracting(CompilerMessage::text)
                .containsExactly("incompatible types: String cannot be converted to int");
    }

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text);
    }

    private static Callable<?> callable(Map<String, Class<?>> loaded) throws ReflectiveOperationException {
        Class<?> type = loaded.containsKey("B") ? loaded.get("B") : loaded.get("p.B");
        assertThat(type).as("a class named B among %s", loaded.keySet()).isNotNull();
        return (Callable<?>) make(type);
    }

    private static Object make(Class<?> type) throws ReflectiveOperationException {
        Constructor<?> constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    private static Map<String, Class<?>> load(SourceFile... sources) {
        return load(COMPILER.compile(List.of(sources), true).classes());
    }

    private static Map<String, Class<?>> load(ClassFile... classes) {
        ClassLoader loader = new ClassLoader(RescueTests.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                for (ClassFile each : classes) {
                    if (each.name().equals(name)) {
                        return defineClass(name, each.bytes(), 0, each.bytes().length);
                    }
                }
                throw new ClassNotFoundException(name);
            }
        };
        Function<ClassFile, Class<?>> define = each -> {
            try {
                return loader.loadClass(each.name());
            } catch (ClassNotFoundException e) {
                throw new AssertionError(e);
            }
        };
        return Arrays.stream(classes).collect(Collectors.toMap(ClassFile::name, define));
    }
}
