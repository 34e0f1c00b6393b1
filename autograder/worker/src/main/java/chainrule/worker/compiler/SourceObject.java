package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.function.Consumer;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac sees it. */
final class SourceObject extends SimpleJavaFileObject {
    private final SourceFile source;
    private final Consumer<SourceFile> reading;

    /**
     * A file.
     *
     * @param reading hears when javac begins to read it
     */
    SourceObject(SourceFile source, Consumer<SourceFile> reading) {
        super(uri(source.path()), Kind.SOURCE);
        this.source = source;
        this.reading = reading;
    }

    SourceFile source() {
        return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        reading.accept(source);
        return source.text();
    }

    /**
     * A public class may live in a file of any name: a second download is called "Conv2d (1).java". But none of them
     * describes a module, which javac would otherwise look for in place of a class.
     */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE && !simpleName.endsWith("-info");
    }

    private static URI uri(String path) {
        try {
            return new URI("submission", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
