package chainrule.grader.intake;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a real upload drags along and no exercise needs. */
final class Clutter {
    /** No build folders among them: a student's package may well be called build, and copies are recognised anyway. */
    private static final Set<String> FOLDERS =
            Set.of("__macosx", ".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".gradle", ".mvn");

    private static final Pattern CONTRACT = Pattern.compile("(?m)^\\s*package\\s+chainrule\\.contract\\s*;");
    private static final Pattern JUNIT = Pattern.compile("(?m)^\\s*import\\s+(static\\s+)?org\\.junit\\.");

    private Clutter() {}

    static boolean isFolder(String name) {
        return FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Resource forks of macOS, and files that describe a module or a package but define no class. */
    static boolean isFile(String name) {
        return name.startsWith("._") || name.equals("module-info.java") || name.equals("package-info.java");
    }

    /** The contract's own files, which the harness brings itself, and the student's unit tests. */
    static boolean isText(String text) {
        return CONTRACT.matcher(text).find() || JUNIT.matcher(text).find();
    }
}
