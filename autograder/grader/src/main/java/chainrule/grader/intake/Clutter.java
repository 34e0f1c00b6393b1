package chainrule.grader.intake;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a real upload drags along and no exercise needs, told by names alone. */
final class Clutter {
    /** No build folders among them: a student's package may well be called build, and copies are recognised anyway. */
    private static final Set<String> FOLDERS =
            Set.of("__macosx", ".git", ".svn", ".hg", ".idea", ".vscode", ".settings", ".gradle", ".mvn");

    private static final String ARCHIVE = "an archive that is not opened: submit the files in it";
    private static final String OTHER_LANGUAGE = "not Java";
    private static final Map<String, String> REMARKS = Map.of(
            "rar", ARCHIVE,
            "7z", ARCHIVE,
            "tar", ARCHIVE,
            "gz", ARCHIVE,
            "tgz", ARCHIVE,
            "ipynb", OTHER_LANGUAGE,
            "py", OTHER_LANGUAGE,
            "kt", OTHER_LANGUAGE,
            "scala", OTHER_LANGUAGE,
            "cpp", OTHER_LANGUAGE);

    private Clutter() {}

    static boolean isFolder(String name) {
        return FOLDERS.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether a file may hold a class; .java.txt is what some editors and mail programs make of .java. */
    static boolean isSource(String path) {
        String name = simple(path);
        String lower = name.toLowerCase(Locale.ROOT);
        return (lower.endsWith(".java") || lower.endsWith(".java.txt")) && !isNoClass(name);
    }

    static boolean isZip(String path) {
        return path.toLowerCase(Locale.ROOT).endsWith(".zip") && !simple(path).startsWith("._");
    }

    /** What to say of a file beside its name, empty when the name says it all. */
    static String remark(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return REMARKS.getOrDefault(extension, "");
    }

    /** Whether some folder on the way to a file is clutter; in an archive no folder is walked into, or not. */
    static boolean isBelowClutter(String path) {
        for (int end = path.indexOf('/'), start = 0; end >= 0; start = end + 1, end = path.indexOf('/', start)) {
            if (isFolder(path.substring(start, end))) {
                return true;
            }
        }
        return false;
    }

    /** Resource forks of macOS, and files that describe a module or a package but define no class. */
    private static boolean isNoClass(String name) {
        return name.startsWith("._") || name.equals("module-info.java") || name.equals("package-info.java");
    }

    private static String simple(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
