package chainrule.staff.inprocess;

import chainrule.grader.intake.Intake;
import chainrule.grader.submission.Contract;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;

/**
 * A solution of ours, laid out, taken in and compiled as a submission is, but in this process.
 *
 * @param classes its class files
 */
public record Program(List<ClassFile> classes) {

    /**
     * Compiles a solution.
     *
     * @param solution that nobody but us wrote
     * @return all of it
     * @throws IllegalStateException when a file of it does not compile
     */
    public static Program of(Solution solution) {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            return of(solution, compiler);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compiles one of many solutions: what the platform and the contract offer is read once.
     *
     * @param solution that nobody but us wrote
     * @param compiler used before and after it
     * @return all of it
     * @throws IllegalStateException when a file of it does not compile
     */
    public static Program of(Solution solution, SubmissionCompiler compiler) {
        try (LaidOut laidOut = LaidOut.of(solution)) {
            Reply.Compiled compiled =
                    compiler.compile(Intake.from(laidOut.folder()).sources(), false);
            if (compiled.messages().length > 0) {
                throw new IllegalStateException(
                        solution + " does not compile: " + Arrays.toString(compiled.messages()));
            }
            return new Program(List.of(compiled.classes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The same solution, each class of which ends after very many steps: what takes for ever in a worker is stopped there
     * by a clock, which this process has none of.
     *
     * @return the solution with counters in its classes
     */
    public Program bounded() {
        return new Program(classes.stream()
                .map(file -> StepBudget.bounded(file, StepBudget.FOR_SOLUTIONS))
                .toList());
    }

    /**
     * Loads it, in a loader of its own each time.
     *
     * @param contract the interfaces that are looked for
     * @return a submission that runs on the calling thread
     */
    public InProcessSubmission load(Contract contract) {
        return new InProcessSubmission(contract, classes);
    }

    /**
     * Loads it, in a loader of its own each time.
     *
     * @param contract the interfaces that are looked for
     * @param budget how many steps it has for each check, if it counts them
     * @return a submission that runs on the calling thread
     */
    public InProcessSubmission load(Contract contract, long budget) {
        return new InProcessSubmission(contract, classes, budget);
    }

    /**
     * Its implementation of one interface.
     *
     * @param <S> the interface
     * @param wanted the interface
     * @return an implementation, behind the codec
     */
    public <S> S implementing(Class<S> wanted) {
        return load(new Contract(List.of(wanted))).implementing(wanted);
    }
}
