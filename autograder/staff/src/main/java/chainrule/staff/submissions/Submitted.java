package chainrule.staff.submissions;

import java.nio.file.Path;

/**
 * One submission of a class.
 *
 * @param id by which everything here knows it, such as {@code submission_123456789}; fit to be the name of a file
 * @param source a folder, or a zip file
 * @param facts what the platform said of it
 */
public record Submitted(String id, Path source, SubmissionFacts facts) {}
