package chainrule.grader.intake;

import chainrule.testkit.words.Sentence;
import chainrule.wire.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What was taken in.
 *
 * @param sources the files that are compiled, the shallowest first
 * @param leftOut one line on what was not, if anything
 */
public record Taken(List<SourceFile> sources, Optional<Sentence> leftOut) {}
