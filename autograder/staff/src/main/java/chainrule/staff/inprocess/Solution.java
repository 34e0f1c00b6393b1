package chainrule.staff.inprocess;

import chainrule.grader.intake.Intake;
import chainrule.grader.submission.Contract;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * A solution of ours, taken in and compiled as a submission is, but in this process.
 *
 * @param classes its class files
 */
public record Solution(List<ClassFile> classes) {

    /**
     * Compiles a folder.
     *
     * @param folder such as {@code solutions/reference}
     * @return what could be compiled
     */
    public static Solution in(Path folder) {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            Reply.Compiled compiled = compiler.compile(Intake.from(folder).sources(), true);
            return new Solution(List.of(compiled.classes()));
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
    public Solution bounded() {
        return new Solution(classes.stream()
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
