package chainrule.grader.config;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a text that is no YAML, for people who never think of it as YAML.
 *
 * @param line where, from 1; 0 when that is not known
 * @param words what to do about it
 */
record YamlMistake(int line, String words) {
    private static final String COLUMNS = "this line does not stand below the lines that it belongs to: words of one"
            + " block, and the dashes of a list, begin in the same column";
    private static final String NO_COLON = "a colon with a blank after it is missing here, as in \"points: 10\"";
    private static final String QUOTE = "put the value in quotation marks";
    private static final Pattern WORD = Pattern.compile("(\\s*(?:- )?\\s*[\\w-]+:) +(.*?)\\s*");
    private static final Pattern BEGINNING = Pattern.compile("found character '(.*?)' that cannot start any token.*");

    static YamlMistake of(MarkedYAMLException e, String text) {
        List<String> lines = text.lines().toList();
        Mark problem = e.getProblemMark();
        Mark context = e.getContextMark() == null ? problem : e.getContextMark();
        if (problem == null) {
            return new YamlMistake(0, e.getProblem());
        }
        return of(e.getProblem(), lines, problem, context);
    }

    private static YamlMistake of(String complaint, List<String> lines, Mark problem, Mark context) {
        Matcher beginning = BEGINNING.matcher(complaint);
        if (beginning.matches()) {
            return at(problem, cannotBegin(beginning.group(1)));
        } else if (complaint.startsWith("mapping values are not allowed")) {
            return at(problem, colon(line(lines, problem), problem.getColumn()));
        } else if (complaint.startsWith("expected <block end>") || complaint.contains("<document start>")) {
            return at(problem, columns(line(lines, problem)));
        } else if (complaint.startsWith("could not find expected ':'")) {
            return at(context, NO_COLON);
        } else if (complaint.contains("unexpected end of stream")) {
            return at(context, "the quotation mark that is opened here is never closed");
        } else if (complaint.startsWith("expected ',' or")) {
            return at(context, "the bracket that is opened here is never closed, or a comma is missing within it");
        }
        return at(problem, rare(complaint));
    }

    /** What is found missing at the end stands after the last line. */
    private static String line(List<String> lines, Mark mark) {
        return mark.getLine() < lines.size() ? lines.get(mark.getLine()) : "";
    }

    private static YamlMistake at(Mark mark, String words) {
        return new YamlMistake(mark.getLine() + 1, words);
    }

    private static String cannotBegin(String letter) {
        return letter.startsWith("\\t")
                ? "a tab stands here, where only blanks may"
                : "a value cannot begin with " + letter + ": " + QUOTE;
    }

    /** The second colon of a line is one in a value; the first is where a block has two minds about its column. */
    private static String colon(String line, int column) {
        Matcher word = WORD.matcher(line);
        if (word.matches() && column > word.end(1)) {
            return "a value with a colon in it needs quotation marks: "
                    + word.group(1).strip() + " \"" + word.group(2).replace("\"", "'") + "\"";
        }
        return COLUMNS;
    }

    private static String columns(String line) {
        String content = line.strip();
        boolean noBlank = content.startsWith("-") && !content.startsWith("- ") && content.length() > 1;
        return noBlank ? "the dash of a list needs a blank after it" : COLUMNS;
    }

    private static String rare(String complaint) {
        if (complaint.startsWith("found undefined alias")) {
            return "a value cannot begin with *: " + QUOTE;
        } else if (complaint.startsWith("sequence entries are not allowed")) {
            return "a value cannot begin with a dash and a blank: " + QUOTE;
        } else if (complaint.startsWith("found unknown escape character")) {
            return "within these quotation marks a backslash begins a special character: use single ones";
        } else if (complaint.contains("another document")) {
            return "the line --- begins another document, and this file holds one";
        }
        return complaint;
    }
}
