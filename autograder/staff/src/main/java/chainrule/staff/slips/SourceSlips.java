package chainrule.staff.slips;

import chainrule.grader.submission.Contract;
import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.inprocess.StepBudget;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.util.List;

/** Slips that are made by writing one place of a source file otherwise. */
public final class SourceSlips implements SlipMaker {
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
            classes = Javac.own().compile(edit.appliedTo(sources)).stream()
                    .map(file -> StepBudget.bounded(file, StepBudget.FOR_SOLUTIONS))
                    .toList();
            return !classes.isEmpty();
        }

        @Override
        public InProcessSubmission loaded(Contract contract, long budget) {
            return new InProcessSubmission(contract, classes, budget);
        }

        @Override
        public void forget() {
            classes = null;
        }
    }
}
