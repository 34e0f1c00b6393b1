package chainrule.worker.compiler;

/** What makes a compiler give up. */
final class Crashes {
    private Crashes() {}

    /** The class of what was thrown in the first place. */
    static String name(Throwable crash) {
        Throwable root = crash;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName();
    }
}
