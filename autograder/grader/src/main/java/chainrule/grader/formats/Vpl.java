package chainrule.grader.formats;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What Moodle's Virtual Programming Lab reads off standard output. The last line that begins with the mark of a grade
 * counts, wherever it stands, so that every line of ours but one begins with the mark of a line to show as it is. The grade
 * is in hundredths, which a maximum of 100 turns into points.
 */
final class Vpl implements Format.Form {
    private static final double HUNDRED = 100;

    @Override
    public String graded(SeenRun seen) {
        int most = seen.most();
        double grade = most == 0 ? 0 : HUNDRED * seen.score() / most;
        return comment(seen.printed())
                + String.format(Locale.ROOT, "Grade :=>> %.2f%n", grade).replace("\r", "");
    }

    /** Without a grade, the one before stays. */
    @Override
    public String notGraded(String sentence) {
        return comment(List.of(sentence));
    }

    private static String comment(List<String> lines) {
        return lines.stream()
                .flatMap(text -> Stream.of(Texts.clean(text).split("\n", -1)))
                .map(line -> ">" + line)
                .collect(Collectors.joining("\n", "<|--\n", "\n--|>\n"));
    }
}
