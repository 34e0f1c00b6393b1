package chainrule.staff.regress;

import chainrule.grader.specimen.Specimen;
import chainrule.staff.specimen.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes what a solution lost into its declaration; a person then reviews the change. */
final class Redeclaration {
    private static final String LOSES = "loses:";

    private Redeclaration() {}

    /** Rewrites the declaration of a specimen when it differs; answers whether it did. */
    static boolean of(Verdict verdict) {
        Kind kind = verdict.subject().kind();
        boolean isSpecimen = kind != Kind.REFERENCE && kind != Kind.STARTER;
        if (!isSpecimen
                || verdict.fault().isPresent()
                || Differences.in(verdict).isEmpty()) {
            return false;
        }
        Path file = verdict.subject().folder().resolve(Specimen.FILE);
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
                replaced.add(lost.isEmpty() ? LOSES + " []" : LOSES);
                lost.forEach(name -> replaced.add("  - " + name));
            } else if (!within || !line.startsWith(" ")) {
                within = false;
                replaced.add(line);
            }
        }
        return replaced;
    }

    private static List<String> names(List<String> keys) {
        return keys.stream().map(key -> key.substring(key.indexOf('.') + 1)).toList();
    }
}
