package chainrule.wire.objects;

import java.io.IOException;

/** A value that is well formed and not of the type that was wanted. */
public final class UnwantedValueException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Class<?> wanted;

    /**
     * A value that is not taken.
     *
     * @param got what it is, in a word or two
     * @param wanted what it should have been
     */
    public UnwantedValueException(String got, Class<?> wanted) {
        super(got);
        this.wanted = wanted;
    }

    /**
     * What it should have been.
     *
     * @return a class
     */
    public Class<?> wanted() {
        return wanted;
    }
}
