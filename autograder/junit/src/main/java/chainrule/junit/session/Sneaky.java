package chainrule.junit.session;

/** Throws what a signature does not name: a twin's own signature names it, where it may be thrown at all. */
final class Sneaky {
    private Sneaky() {}

    static RuntimeException thrown(Throwable any) {
        return Sneaky.<RuntimeException>raise(any);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> RuntimeException raise(Throwable any) throws T {
        throw (T) any;
    }
}
