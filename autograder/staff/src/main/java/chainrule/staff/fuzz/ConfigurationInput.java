package chainrule.staff.fuzz;

import chainrule.grader.config.AssignmentFile;
import chainrule.grader.config.Catalogue;
import chainrule.grader.config.InvalidAssignmentException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Configurations like a sound one, with lines lost, doubled, or saying something else: each is read or refused. */
final class ConfigurationInput {
    private static final List<String> VALUES = List.of(
            "",
            "~",
            "-1",
            "1e999",
            ".nan",
            "1.99999999999",
            "0x10",
            "1_000",
            "''",
            "\"\\0\"",
            "yes",
            "[]",
            "{}",
            "[[[[[[",
            "&a [*a]",
            "*nobody",
            "!!java.lang.String x",
            "|",
            "1:2:3",
            "2001-01-01",
            "%",
            "\t",
            "a: b: c",
            "1e-9",
            "2147483648",
            "# x");

    private ConfigurationInput() {}

    /**
     * Reads a changed configuration in a folder.
     *
     * @param sound the bytes of one that can be used
     */
    static void run(Dice dice, Path folder, byte[] sound, Catalogue catalogue) throws IOException {
        Files.write(folder.resolve(AssignmentFile.NAME), dice.oneIn(4) ? dice.changed(sound) : changed(dice, sound));
        if (dice.oneIn(3)) {
            Files.write(folder.resolve(AssignmentFile.SECRET), dice.bytes(dice.below(200)));
        }
        try {
            AssignmentFile.in(folder, catalogue);
        } catch (InvalidAssignmentException refused) {
            if (refused.getMessage() == null || refused.getMessage().isBlank()) {
                throw new IllegalStateException("refused without a word", refused);
            }
        }
    }

    private static byte[] changed(Dice dice, byte[] sound) {
        List<String> lines = new ArrayList<>(Arrays.asList(new String(sound, StandardCharsets.UTF_8).split("\n", -1)));
        for (int change = dice.below(5); change >= 0; change--) {
            int line = dice.below(lines.size());
            String text = lines.get(line);
            switch (dice.below(5)) {
                case 0 -> lines.remove(line);
                case 1 -> lines.add(dice.below(lines.size()), text);
                case 2 -> lines.set(line, " ".repeat(dice.below(4)) + text);
                case 3 -> lines.set(line, text + "\n" + " ".repeat(dice.below(6)) + "surplus: " + dice.of(VALUES));
                default -> lines.set(line, text.substring(0, text.indexOf(':') + 1) + " " + dice.of(VALUES));
            }
            if (lines.isEmpty()) {
                lines.add("");
            }
        }
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }
}
