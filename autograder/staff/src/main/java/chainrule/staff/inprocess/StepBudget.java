package chainrule.staff.inprocess;

import chainrule.wire.ClassFile;
import java.lang.reflect.Field;
import java.util.OptionalLong;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Ends loops that a mutation made endless, and differences where back-propagation was asked for, without a clock and
 * without a process to kill: every class counts its jumps and method entries, and throws once there were more than any
 * right solution needs. The same class ends at the same step on every machine.
 *
 * <p>The count starts below zero overflow by the budget and is raised by {@link Math#incrementExact(long)}, which throws
 * at the end: no branch is added, so the verifier's stack maps stay as they are.
 */
public final class StepBudget {
    /** Several times the 28 million that the reference needs for all cases of an exercise, the large one included. */
    public static final long FOR_MUTANTS = 100_000_000;

    /**
     * For one check. The right solution that takes the most steps needs 120 million for a large case; differences of the
     * forward need several hundred million for all combinations of a check, and tens of thousands of millions for a large
     * one.
     */
    public static final long FOR_SOLUTIONS = 2_000_000_000;

    private static final String COUNTER = "steps$";

    private StepBudget() {}

    /**
     * A class that counts its steps.
     *
     * @param file a class file
     * @param steps how many it has
     * @return the same class, which throws when its steps are used up
     */
    public static ClassFile bounded(ClassFile file, long steps) {
        ClassReader reader = new ClassReader(file.bytes());
        if ((reader.getAccess() & Opcodes.ACC_INTERFACE) != 0) {
            return file;
        }
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(new CountingClass(writer, reader.getClassName(), steps), 0);
        return new ClassFile(file.name(), writer.toByteArray(), file.path());
    }

    /** Starts the count of a class anew; a class that does not count, or cannot be loaded, is left alone. */
    static void refill(ClassLoader loader, String className, long steps) {
        try {
            Field counter = loader.loadClass(className).getDeclaredField(COUNTER);
            counter.setAccessible(true);
            counter.setLong(null, Long.MAX_VALUE - steps);
        } catch (ReflectiveOperationException | LinkageError nothingToRefill) {
            return;
        }
    }

    private static final class CountingClass extends ClassVisitor {
        private final String name;
        private final long steps;
        private boolean hasInitializer;

        CountingClass(ClassVisitor next, String name, long steps) {
            super(Opcodes.ASM9, next);
            this.name = name;
            this.steps = steps;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String descriptor, String signature, String[] exceptions) {
            MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
            boolean initializer = method.equals("<clinit>");
            hasInitializer |= initializer;
            return new CountingMethod(next, name, initializer ? OptionalLong.of(steps) : OptionalLong.empty());
        }

        @Override
        public void visitEnd() {
            visitField(Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, COUNTER, "J", null, null)
                    .visitEnd();
            if (!hasInitializer) {
                MethodVisitor made = cv.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null);
                made.visitCode();
                start(made, name, steps);
                made.visitInsn(Opcodes.RETURN);
                made.visitMaxs(2, 0);
                made.visitEnd();
            }
            super.visitEnd();
        }
    }

    private static void start(MethodVisitor method, String owner, long steps) {
        method.visitLdcInsn(Long.MAX_VALUE - steps);
        method.visitFieldInsn(Opcodes.PUTSTATIC, owner, COUNTER, "J");
    }

    private static final class CountingMethod extends MethodVisitor {
        private final String owner;
        private final OptionalLong first;

        /** The class's initializer is where the count starts. */
        CountingMethod(MethodVisitor next, String owner, OptionalLong first) {
            super(Opcodes.ASM9, next);
            this.owner = owner;
            this.first = first;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (first.isPresent()) {
                start(mv, owner, first.getAsLong());
            } else {
                count();
            }
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            count();
            super.visitJumpInsn(opcode, label);
        }

        /** Room for the counter on top of whatever the method keeps there. */
        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 2, locals);
        }

        private void count() {
            mv.visitFieldInsn(Opcodes.GETSTATIC, owner, COUNTER, "J");
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, "java/lang/Math", "incrementExact", "(J)J", false);
            mv.visitFieldInsn(Opcodes.PUTSTATIC, owner, COUNTER, "J");
        }
    }
}
