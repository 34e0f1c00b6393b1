package chainrule.staff.slips;

import chainrule.contract.PerAxis;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import com.sun.source.util.JavacTask;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * The compiler for thousands of small changes, used by one thread. It looks for no older release, which a submission's
 * does: the index of those takes longer to open than a solution to compile.
 */
final class Javac {
    private static final List<String> OPTIONS = List.of("-g", "-proc:none", "-implicit:none", "-Xlint:none");
    private static final ThreadLocal<Javac> OWN = ThreadLocal.withInitial(Javac::new);

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

    private Javac() {
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(contract()));
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Javac own() {
        return OWN.get();
    }

    /** What is known of sources, before any class is made of them. */
    JavacTask task(List<SourceFile> sources) {
        return task(sources, files);
    }

    /** The classes of sources, none where there is an error in one of them. */
    List<ClassFile> compile(List<SourceFile> sources) {
        Memory memory = new Memory(files);
        if (!task(sources, memory).call()) {
            return List.of();
        }
        List<ClassFile> classes = new ArrayList<>();
        memory.written.forEach((name, bytes) -> classes.add(
                new ClassFile(name, bytes.toByteArray(), sources.get(0).path())));
        return classes;
    }

    private JavacTask task(List<SourceFile> sources, JavaFileManager manager) {
        List<Unit> units = sources.stream().map(Unit::new).toList();
        return (JavacTask) compiler.getTask(Writer.nullWriter(), manager, any -> {}, OPTIONS, null, units);
    }

    private static Path contract() {
        try {
            return Path.of(PerAxis.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is the contract?", e);
        }
    }

    private static final class Unit extends SimpleJavaFileObject {
        private final SourceFile source;

        Unit(SourceFile source) {
            super(URI.create("memory:///" + source.path().replace(' ', '_')), JavaFileObject.Kind.SOURCE);
            this.source = source;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }

        /** Students name their files as they like. */
        @Override
        public boolean isNameCompatible(String simpleName, JavaFileObject.Kind kind) {
            return true;
        }
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new LinkedHashMap<>();

        Memory(JavaFileManager platformAndContract) {
            super(platformAndContract);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, any -> new ByteArrayOutputStream());
                }
            };
        }
    }
}
