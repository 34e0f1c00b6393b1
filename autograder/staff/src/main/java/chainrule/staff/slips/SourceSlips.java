package chainrule.staff.slips;

import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.StepBudget;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.SubmissionCompiler;
import java.util.Arrays;
import java.util.List;

/** Slips that are made by writing one place of a source file otherwise. */
public final class SourceSlips implements SlipMaker {
    /** A compiler serves one thread, and takes longer to start than to compile a solution. */
    private static final ThreadLocal<SubmissionCompiler> COMPILER = ThreadLocal.withInitial(SubmissionCompiler::new);

    @Override
    public List<Slip> in(String program, List<SourceFile> sources, List<ClassFile> classes) {
        return Analysed.edits(sources).stream()
                .map(edit -> new Slip(program, edit.what(), edit.difference(), new OnceCompiled(sources, edit)))
                .toList();
    }

    /** Compiles at the first use: most slips are never tried, and every one that is tried is loaded several times. */
    private static final class OnceCompiled implements Slip.Made {
        private final List<SourceFile> sources;
        private final Edit edit;
        private List<ClassFile> classes;

        OnceCompiled(List<SourceFile> sources, Edit edit) {
            this.sources = sources;
            this.edit = edit;
        }

        @Override
        public boolean isPossible() {
            Reply.Compiled compiled = COMPILER.get().compile(edit.appliedTo(sources), false);
            classes = Arrays.stream(compiled.classes())
                    .map(file -> StepBudget.bounded(file, StepBudget.FOR_SOLUTIONS))
                    .toList();
            return compiled.messages().length == 0;
        }

        @Override
        public InProcessSubmission loaded(chainrule.grader.submission.Contract contract) {
            return new InProcessSubmission(contract, classes);
        }

        @Override
        public void forget() {
            classes = null;
        }
    }
}
