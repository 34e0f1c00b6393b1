package chainrule.grader;

import chainrule.grader.grading.Product;
import chainrule.grader.junit.SuiteCourse;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import picocli.CommandLine;

/**
 * Knows solutions of ours, which a folder describes rather than holds. Found where staff work, and absent from what students
 * take home; its options are options of the command that grades.
 */
public interface Specimens {

    /**
     * Does with a folder what was asked for.
     *
     * @param command that was called, for a complaint about an option
     * @param product that is running
     * @param folder of a submission, or of a solution of ours
     * @param grading what is done with a submission's files; answers with an exit code
     * @return an exit code
     */
    int submit(Supplier<CommandLine> command, Product product, Path folder, ToIntFunction<Path> grading);

    /**
     * Does with a folder what was asked for, in a course with JUnit tests of its own.
     *
     * @param command that was called, for a complaint about an option
     * @param course whose solution the folder may be
     * @param folder of a submission, or of a solution of the course
     * @param grading what is done with a submission's files; answers with an exit code
     * @return an exit code
     */
    int submit(Supplier<CommandLine> command, SuiteCourse course, Path folder, ToIntFunction<Path> grading);
}
