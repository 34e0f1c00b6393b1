package chainrule.staff.slips;

import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.util.List;

/** Makes slips in a right solution. */
@FunctionalInterface
public interface SlipMaker {

    /**
     * All that it makes.
     *
     * @param program the name of the solution
     * @param sources its files
     * @param classes what they are compiled to
     * @return in the same order on every run
     */
    List<Slip> in(String program, List<SourceFile> sources, List<ClassFile> classes);
}
