package chainrule.wire;

/**
 * A source file of a submission.
 *
 * @param path its path inside the submission, with slashes
 * @param text its text, without a byte-order mark
 */
public record SourceFile(String path, String text) {}
