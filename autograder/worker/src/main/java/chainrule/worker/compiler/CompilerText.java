package chainrule.worker.compiler;

/** The compiler's words as it prints them on its command line: there it says String, to a program java.lang.String. */
final class CompilerText {
    private static final int LONGEST = 500;
    /** No more is looked at: the name of a type may be longer than the file that it is in. */
    private static final int LONGEST_READ = 4 * LONGEST;

    private final String raw;
    private final StringBuilder plain = new StringBuilder();

    private CompilerText(String raw) {
        this.raw = raw;
    }

    static String plain(String raw) {
        String read = raw.substring(0, Math.min(raw.length(), LONGEST_READ));
        CompilerText text = new CompilerText(read);
        text.copy();
        return text.plain.substring(0, Math.min(text.plain.length(), LONGEST));
    }

    private void copy() {
        int at = 0;
        while (at < raw.length()) {
            int end = wordEnd(at);
            if (end == at) {
                plain.append(raw.charAt(at++));
            } else {
                int name = at;
                while (isPackage(name, end) && wordEnd(end + 1) > end + 1) {
                    name = end + 1;
                    end = wordEnd(name);
                }
                plain.append(raw, Character.isUpperCase(raw.charAt(name)) ? name : at, end);
                at = end;
            }
        }
    }

    private boolean isPackage(int start, int end) {
        char first = raw.charAt(start);
        return (Character.isLowerCase(first) || first == '_') && end < raw.length() && raw.charAt(end) == '.';
    }

    private int wordEnd(int start) {
        int end = start;
        while (end < raw.length() && Character.isJavaIdentifierPart(raw.charAt(end))) {
            end++;
        }
        return end;
    }
}
