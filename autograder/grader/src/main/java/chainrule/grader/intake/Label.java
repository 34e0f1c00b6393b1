package chainrule.grader.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What files are called from here on. A label is never a path again, so a name such as {@code ..\Conv2d.java}, which some
 * archives bring, leads nowhere; it only must not look as if it did.
 */
final class Label {
    private final Set<String> given = new HashSet<>();

    static String of(String path) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replace('\\', '/').split("/")) {
            if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** The label, or one like it when another file has it already. */
    String unique(String label) {
        String unique = label;
        for (int i = 2; !given.add(unique); i++) {
            unique = label + " [" + i + "]";
        }
        return unique;
    }
}
