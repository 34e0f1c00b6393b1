package chainrule.grader.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Which numbers of users have names. Where all users stand in a file it is read; elsewhere, as on many machines of a
 * university, a program is asked, which costs more.
 *
 * @param folder where the files are
 * @param asked answers for the users that stand in no file
 */
record UserDatabase(Path folder, IntPredicate asked) {
    private static final Set<String> FILES = Set.of("files", "compat", "systemd");
    private static final int NUMBER = 2;

    boolean has(int user) {
        String number = Integer.toString(user);
        return lines("passwd").stream()
                        .map(line -> line.split(":", -1))
                        .anyMatch(fields -> fields.length > NUMBER && fields[NUMBER].equals(number))
                || !isInFiles() && asked.test(user);
    }

    private boolean isInFiles() {
        return lines("nsswitch.conf").stream()
                .filter(line -> line.startsWith("passwd:"))
                .flatMap(line ->
                        List.of(line.substring("passwd:".length()).strip().split("\\s+")).stream())
                .allMatch(FILES::contains);
    }

    private List<String> lines(String name) {
        try {
            return Files.readAllLines(folder.resolve(name), StandardCharsets.ISO_8859_1);
        } catch (IOException none) {
            return List.of();
        }
    }
}
