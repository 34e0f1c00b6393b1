package chainrule.worker.compiler;

/** Hears which file a compiler turns to, before it does: it may never come back. */
@FunctionalInterface
public interface Progress {
    /** Nobody listens. */
    Progress UNHEARD = path -> {};

    /**
     * The compiler turns to a file.
     *
     * @param path the file; empty while the compiler looks at several at once
     */
    void turnedTo(String path);
}
