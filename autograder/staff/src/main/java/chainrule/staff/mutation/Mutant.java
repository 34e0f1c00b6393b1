package chainrule.staff.mutation;

import chainrule.wire.ClassFile;
import java.util.List;

/**
 * The reference with one change.
 *
 * @param change what was changed
 * @param classes all classes of the reference, the changed one among them; each gives up after very many steps
 */
public record Mutant(MutantName change, List<ClassFile> classes) {}
