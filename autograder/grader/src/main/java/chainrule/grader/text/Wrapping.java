package chainrule.grader.text;

import java.util.ArrayList;
import java.util.List;

/** Breaks lines between words. */
public final class Wrapping {
    private Wrapping() {}

    /**
     * Breaks a line. Lines that begin with a blank are laid out already (matrices) and stay whole.
     *
     * @param text one line
     * @param width how many characters fit
     * @return the lines that it takes
     */
    public static List<String> wrap(String text, int width) {
        if (text.length() <= width || text.startsWith(" ")) {
            return List.of(text);
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
