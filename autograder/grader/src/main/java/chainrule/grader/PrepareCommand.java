package chainrule.grader;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Product;
import chainrule.grader.process.ClassData;
import chainrule.grader.process.ClassDataTraining;
import chainrule.grader.process.Limits;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.submission.Contract;
import java.io.IOException;
import java.util.Optional;
import picocli.CommandLine.Command;

/**
 * Does once what every grading would do again: has answers written down, and archives of class data made. A product that
 * nobody may write to, or a Java that makes no archives, grades all the same.
 */
@Command(name = "prepare", description = "Makes gradings with this installation start faster.")
public final class PrepareCommand extends Subcommand {

    @Override
    public Integer call() {
        Course course = course();
        Grader.of(course, Host.STUDENT.within(startup().megabytes())).close();
        Product product = startup().product();
        Optional<ClassData> target = product.classData();
        if (target.isEmpty()) {
            System.out.println("Nothing to prepare: whoever started this Java did not say where.");
            return ExitCode.GRADED;
        }
        try {
            ClassDataTraining.make(
                    target.get(),
                    WorkerRuntime.of(product.home()),
                    Limits.of(course.assignment().limits(), startup().megabytes()),
                    contract(course));
            System.out.println("Prepared.");
        } catch (IOException e) {
            System.out.println("Not prepared, which costs time and nothing else: " + e.getMessage());
        }
        return ExitCode.GRADED;
    }

    private static Contract contract(Course course) {
        return new Contract(course.exercises().stream()
                .<Class<?>>map(placed -> placed.exercise().contract())
                .toList());
    }
}
