package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;

/** The files of one run of javac: whatever it writes stays in memory. */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final List<Output> outputs = new ArrayList<>();

    MemoryFiles(JavaFileManager platformAndContract) {
        super(platformAndContract);
    }

    List<ClassFile> classes() {
        return outputs.stream().map(Output::classFile).toList();
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        Output output = new Output(className, ((SourceObject) sibling).source().path());
        outputs.add(output);
        return output;
    }

    @Override
    public boolean isSameFile(FileObject a, FileObject b) {
        return a.equals(b);
    }

    /** The platform and the contract stay open for the next run. */
    @Override
    public void close() {}

    private static final class Output extends SimpleJavaFileObject {
        private final String className;
        private final String path;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Output(String className, String path) {
            super(URI.create("memory:///" + className.replace('.', '/') + ".class"), Kind.CLASS);
            this.className = className;
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }

        ClassFile classFile() {
            return new ClassFile(className, bytes.toByteArray(), path);
        }
    }
}
