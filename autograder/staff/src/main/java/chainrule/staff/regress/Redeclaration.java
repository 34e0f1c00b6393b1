package chainrule.staff.regress;

import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.Solution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Writes what a solution lost into its declaration; a person then reviews the change. */
final class Redeclaration {
    private static final Set<Kind> WITH_A_LIST = EnumSet.of(Kind.STYLE, Kind.MISTAKE);
    private static final String LOSES = "loses:";
    private static final int WIDTH = 110;

    private Redeclaration() {}

    /** Rewrites the declaration of a specimen when it differs; answers whether it did. */
    static boolean of(Verdict verdict) {
        Solution solution = verdict.expected().solution();
        if (!WITH_A_LIST.contains(solution.kind())
                || verdict.got().isEmpty()
                || verdict.differences().isEmpty()) {
            return false;
        }
        Path file = solution.folder().resolve(Solution.DECLARATION);
        try {
            Files.write(file, replaced(Files.readAllLines(file), names(verdict.lost())));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every other line stays as it is: the words of a hint are not a program's to lay out. */
    static List<String> replaced(List<String> lines, List<String> lost) {
        List<String> replaced = new ArrayList<>();
        boolean within = false;
        for (String line : lines) {
            if (line.startsWith(LOSES)) {
                within = true;
                replaced.addAll(list(lost));
            } else if (!within || !line.startsWith(" ")) {
                within = false;
                replaced.add(line);
            }
        }
        return replaced;
    }

    /** As many names on a line as there is room for. */
    private static List<String> list(List<String> lost) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(LOSES + " [");
        for (int i = 0; i < lost.size(); i++) {
            String name = lost.get(i) + (i < lost.size() - 1 ? ", " : "");
            if (line.length() + name.length() > WIDTH) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder("    ");
            }
            line.append(name);
        }
        lines.add(line + "]");
        return lines;
    }

    private static List<String> names(List<String> keys) {
        return keys.stream().map(key -> key.substring(key.indexOf('.') + 1)).toList();
    }
}
