package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import java.net.URI;
import java.net.URISyntaxException;
import javax.tools.SimpleJavaFileObject;

/** A source file as javac sees it. */
final class SourceObject extends SimpleJavaFileObject {
    private final SourceFile source;

    SourceObject(SourceFile source) {
        super(uri(source.path()), Kind.SOURCE);
        this.source = source;
    }

    SourceFile source() {
        return source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source.text();
    }

    /** A public class may live in a file of any name: a second download is called "Conv2d (1).java". */
    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE;
    }

    private static URI uri(String path) {
        try {
            return new URI("submission", null, "/" + path, null);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path, e);
        }
    }
}
