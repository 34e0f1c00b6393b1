package chainrule.staff.slips;

import chainrule.wire.SourceFile;
import java.util.List;

/**
 * One place of a source file, written otherwise.
 *
 * @param file the file
 * @param what in words, such as {@code clipped to 5}
 * @param start where what is replaced begins
 * @param end where it ends
 * @param by what stands there instead
 */
record Edit(SourceFile file, String what, int start, int end, String by) {

    /** The file as it is then. */
    SourceFile applied() {
        String text = file.text();
        return new SourceFile(file.path(), text.substring(0, start) + by + text.substring(end));
    }

    /** All files as they are then. */
    List<SourceFile> appliedTo(List<SourceFile> sources) {
        return sources.stream()
                .map(source -> source.equals(file) ? applied() : source)
                .toList();
    }

    /** The lines that differ, before and after. */
    String difference() {
        String text = file.text();
        int first = text.lastIndexOf('\n', start - 1) + 1;
        int found = text.indexOf('\n', end);
        int last = found < 0 ? text.length() : found;
        long line = text.substring(0, start)
                        .chars()
                        .filter(character -> character == '\n')
                        .count()
                + 1;
        return file.path() + ":" + line + "\n"
                + prefixed("- ", text.substring(first, last))
                + prefixed("+ ", text.substring(first, start) + by + text.substring(end, last));
    }

    private static String prefixed(String prefix, String lines) {
        StringBuilder prefixed = new StringBuilder();
        lines.lines()
                .forEach(line -> prefixed.append(prefix).append(line.strip()).append('\n'));
        return prefixed.toString();
    }
}
