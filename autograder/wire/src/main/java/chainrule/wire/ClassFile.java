package chainrule.wire;

/**
 * A compiled class of a submission; opaque to the grader, which only keeps it for the next worker.
 *
 * @param name binary name, such as {@code layers.Conv2d$Window}
 * @param bytes the class file
 * @param path the source file that it came from
 */
public record ClassFile(String name, byte[] bytes, String path) {}
