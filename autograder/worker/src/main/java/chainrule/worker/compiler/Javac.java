package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import com.sun.source.util.JavacTask;
import java.io.Writer;
import java.util.List;
import javax.tools.DiagnosticListener;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * javac as every run of it needs it.
 *
 * @param compiler the platform's
 * @param platformAndContract all that a submission may use
 * @param progress hears which file it turns to
 */
record Javac(JavaCompiler compiler, JavaFileManager platformAndContract, Progress progress) {
    static final List<String> COMPILING = List.of(
            "--release",
            "17",
            "-g",
            "-proc:none",
            "-implicit:none",
            "-Xlint:none",
            "-Xmaxerrs",
            "0",
            // check every file to the end (missing returns, code too large) although another has errors
            "--should-stop=ifError=GENERATE");

    /** Without the platform of that release, which takes long to open and has no say in what a text means. */
    static final List<String> PARSING = List.of("-source", "17", "-proc:none", "-implicit:none", "-Xmaxerrs", "0");

    JavacTask task(
            List<SourceObject> units,
            JavaFileManager files,
            DiagnosticListener<JavaFileObject> listener,
            List<String> options) {
        return (JavacTask) compiler.getTask(Writer.nullWriter(), files, listener, options, null, units);
    }

    /** Parses, and makes classes when there is no error. */
    JavacRun run(List<SourceFile> sources) {
        return JavacRun.whole(this, sources);
    }

    /** Parses only. */
    JavacRun parse(List<SourceFile> sources) {
        return JavacRun.ofParser(this, sources);
    }
}
