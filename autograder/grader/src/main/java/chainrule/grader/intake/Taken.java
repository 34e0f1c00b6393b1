package chainrule.grader.intake;

import chainrule.testkit.words.Sentence;
import chainrule.wire.SourceFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was taken in.
 *
 * @param sources the files that are compiled, the most important first
 * @param notes what to say of files that look like sources and are not
 * @param leftOut what was not taken in
 */
public record Taken(List<SourceFile> sources, List<Sentence> notes, List<String> leftOut) {

    /**
     * One line on what was left out, however much it was.
     *
     * @param besides what was left out later
     * @return nothing when nothing was
     */
    public Optional<Sentence> leftOutLine(List<String> besides) {
        List<String> all = Stream.concat(leftOut.stream(), besides.stream()).toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(new LeftOut.Line(all));
    }
}
