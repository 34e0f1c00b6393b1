package chainrule.grader.formats;

import chainrule.grader.gradescope.WholeFile;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where results in another format go: a file that says from the first moment that nothing is known yet, or the very end of
 * what is printed.
 *
 * @param format how its reader wants them
 * @param file where they go; unused by a format that is printed
 * @param out what is printed
 */
public record FormattedResults(Format format, Path file, PrintStream out) {

    /** A run that is killed leaves this behind. */
    public void begin() {
        if (format.isInFile()) {
            write(format.notGraded(new NoScore().text()));
        }
    }

    /**
     * Says what came of the run.
     *
     * @param seen what its readers may see of it
     */
    public void graded(SeenRun seen) {
        put(format.graded(seen));
    }

    /** Says that the run came to no end. */
    public void failed() {
        put(format.notGraded(new NoScore().text()));
    }

    private void put(String text) {
        if (format.isInFile()) {
            write(text);
        } else {
            out.print(text);
            out.flush();
        }
    }

    private void write(String text) {
        try {
            WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new HarnessFault("the results could not be written to " + file, e);
        }
    }
}
