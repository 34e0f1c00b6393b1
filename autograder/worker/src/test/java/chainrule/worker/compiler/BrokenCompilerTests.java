package chainrule.worker.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import chainrule.wire.SourceFile;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** A compiler that fails of everything is the harness's fault, and no file is to blame. */
class BrokenCompilerTests {
    private static final List<SourceFile> SUBMISSION =
            List.of(new SourceFile("Layer.java", "public class Layer { int two() { return 2; } }"));

    private static final int OPTIONS = 3;

    /** Parses, and finds no class of the platform when something is to become a class. */
    private static JavaCompiler withoutPlatform() {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return (JavaCompiler) Proxy.newProxyInstance(
                JavaCompiler.class.getClassLoader(),
                new Class<?>[] {JavaCompiler.class},
                (proxy, method, arguments) -> {
                    if (method.getName().equals("getTask") && ((List<?>) arguments[OPTIONS]).contains("--release")) {
                        arguments[OPTIONS] = List.of("-source", "8", "-target", "8", "-bootclasspath", "/nowhere");
                    }
                    try {
                        return method.invoke(javac, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void itEndsTheWorkerInsteadOfAFile() throws Exception {
        try (SubmissionCompiler compiler = new SubmissionCompiler(withoutPlatform()).warmedUp()) {
            assertThatThrownBy(() -> compiler.compile(SUBMISSION, false))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("the compiler does not work");
        }
        try (SubmissionCompiler compiler = new SubmissionCompiler().warmedUp()) {
            assertThat(Arrays.asList(compiler.compile(SUBMISSION, false).classes()))
                    .hasSize(1);
        }
    }
}
