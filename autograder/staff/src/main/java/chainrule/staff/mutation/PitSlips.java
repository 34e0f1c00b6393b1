package chainrule.staff.mutation;

import chainrule.staff.inprocess.InProcessSubmission;
import chainrule.staff.slips.Slip;
import chainrule.staff.slips.SlipMaker;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.util.List;

/** PIT's mutants of any solution. */
final class PitSlips implements SlipMaker {

    @Override
    public List<Slip> in(String program, List<SourceFile> sources, List<ClassFile> classes) {
        Mutants mutants = new Mutants(classes, sources);
        return classes.stream()
                .filter(file ->
                        sources.stream().anyMatch(source -> source.path().equals(file.path())))
                .flatMap(file -> mutants.of(file).stream())
                .map(mutant -> new Slip(
                        program,
                        mutant.change().what(),
                        mutant.change().toString(),
                        (contract, budget) -> new InProcessSubmission(contract, mutant.classes(), budget)))
                .toList();
    }
}
