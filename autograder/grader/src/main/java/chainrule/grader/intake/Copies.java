package chainrule.grader.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells by its path what is a copy of something more important: of a build, or of somebody cautious. */
public final class Copies {
    private static final Set<String> BUILD_FOLDERS =
            Set.of("bin", "out", "build", "target", "classes", "dist", "generated", "generated-sources");
    private static final Set<String> OLD = Set.of(
            "old",
            "older",
            "backup",
            "bak",
            "archive",
            "archiv",
            "alt",
            "copy",
            "kopie",
            "previous",
            "deprecated",
            "trash",
            "tmp",
            "temp");

    private Copies() {}

    /**
     * Whether the name of a file, or of a folder on the way to it, says so.
     *
     * @param path with slashes
     * @return true for {@code bin/Conv2d.java}, {@code Conv2d_old.java}, {@code sheet 1 - Copy/Conv2d.java}
     */
    public static boolean isNamedLikeOne(String path) {
        String[] parts = path.split("/");
        for (int i = 0; i < parts.length; i++) {
            boolean folder = i < parts.length - 1;
            if (folder && BUILD_FOLDERS.contains(parts[i].toLowerCase(Locale.ROOT))
                    || words(parts[i]).stream().anyMatch(OLD::contains)) {
                return true;
            }
        }
        return false;
    }

    /** Conv2dOld and conv-2d_old are both two words of which the last is old. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char letter : name.toCharArray()) {
            if (!Character.isLetter(letter) || Character.isUpperCase(letter)) {
                words.add(word.toString());
                word.setLength(0);
            }
            if (Character.isLetter(letter)) {
                word.append(Character.toLowerCase(letter));
            }
        }
        words.add(word.toString());
        return words;
    }
}
