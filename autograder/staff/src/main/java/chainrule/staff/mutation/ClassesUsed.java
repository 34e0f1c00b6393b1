package chainrule.staff.mutation;

import chainrule.wire.ClassFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.ClassReader;

/** Which classes of a solution one of them needs, itself and their classes included. */
final class ClassesUsed {
    private static final int CLASS_ENTRY = 7;

    private final Map<String, ClassFile> files = new LinkedHashMap<>();

    ClassesUsed(Iterable<ClassFile> solution) {
        solution.forEach(file -> files.put(file.name(), file));
    }

    Set<ClassFile> by(String className) {
        Set<ClassFile> used = new LinkedHashSet<>();
        add(className, used);
        return used;
    }

    private void add(String className, Set<ClassFile> used) {
        ClassFile file = files.get(className);
        if (file == null || !used.add(file)) {
            return;
        }
        ClassReader reader = new ClassReader(file.bytes());
        char[] room = new char[reader.getMaxStringLength()];
        for (int item = 1; item < reader.getItemCount(); item++) {
            int offset = reader.getItem(item);
            if (offset > 0 && reader.readByte(offset - 1) == CLASS_ENTRY) {
                add(reader.readUTF8(offset, room).replace('/', '.'), used);
            }
        }
    }
}
