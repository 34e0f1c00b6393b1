package chainrule.grader.process;

import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Ending;
import chainrule.wire.SetAside;
import java.util.List;

/**
 * What came of compiling a submission.
 *
 * @param classes what could be compiled
 * @param messages the compiler's errors
 * @param setAside what was not compiled though the compiler names no error in it
 * @param candidates classes that implement an interface of the contract, or nearly
 * @param refused classes that claim a package which is not theirs, and are not used
 * @param failure how the compiling worker ended, null when it did not
 */
public record Compilation(
        ClassFile[] classes,
        List<CompilerMessage> messages,
        List<SetAside> setAside,
        List<Candidate> candidates,
        List<ClassFile> refused,
        Ending failure) {

    /**
     * Nothing came of it.
     *
     * @param setAside files that were found to be at fault before
     * @param failure how the worker ended
     * @return no class at all
     */
    public static Compilation failed(List<SetAside> setAside, Ending failure) {
        return new Compilation(new ClassFile[0], List.of(), setAside, List.of(), List.of(), failure);
    }
}
