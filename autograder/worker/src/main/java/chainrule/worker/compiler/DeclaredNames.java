package chainrule.worker.compiler;

import java.util.HashSet;
import java.util.Set;

/** The names that a text declares classes by, read without a parser: there may be no parser that comes through it. */
final class DeclaredNames {
    private static final Set<String> KEYWORDS = Set.of("class", "interface", "enum", "record");

    private final String text;
    private final Set<String> names = new HashSet<>();

    private DeclaredNames(String text) {
        this.text = text;
    }

    static Set<String> in(String text) {
        DeclaredNames declared = new DeclaredNames(text);
        declared.read();
        return declared.names;
    }

    private void read() {
        String before = "";
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
                end++;
            }
            if (end > at) {
                String word = text.substring(at, end);
                if (KEYWORDS.contains(before)) {
                    names.add(word);
                }
                before = word;
            }
            at = Math.max(end, at + 1);
        }
    }
}
