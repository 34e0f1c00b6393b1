package chainrule.grader.findings;

/** Finds out whether a source means to implement an interface, without a parser: there may be none that comes through. */
final class Naming {
    private static final int LONGEST_CLAUSE = 300;

    private Naming() {}

    /** Whether a text says that something implements an interface, or makes a nameless class of it. */
    static boolean isImplementedIn(String text, String name) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            boolean whole = !isLetter(text, at - 1) && !isLetter(text, at + name.length());
            String before = text.substring(Math.max(lastEnd(text, at), at - LONGEST_CLAUSE), at);
            if (whole && (before.contains("implements ") || before.endsWith("new "))) {
                return true;
            }
        }
        return false;
    }

    /** Where the declaration begins that a place is in. */
    private static int lastEnd(String text, int at) {
        for (int i = at - 1; i >= Math.max(at - LONGEST_CLAUSE, 0); i--) {
            if (";{}".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isJavaIdentifierPart(text.charAt(at));
    }
}
