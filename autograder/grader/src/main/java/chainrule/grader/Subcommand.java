package chainrule.grader;

import java.util.concurrent.Callable;

/**
 * A command beside grading one submission, such as {@code regress}: a picocli command, found by service loading, so that
 * what is not installed is not offered. Its result is an exit code.
 */
public interface Subcommand extends Callable<Integer> {}
