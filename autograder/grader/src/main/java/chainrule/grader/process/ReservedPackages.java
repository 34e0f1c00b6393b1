package chainrule.grader.process;

import chainrule.contract.PerAxis;
import chainrule.wire.ClassFile;
import java.util.ArrayList;
import java.util.List;

/**
 * Packages that belong to the platform, the harness and its libraries. A submission's classes could claim to be theirs,
 * so they are refused by what the compiler made of them; the text of a source can hide its package.
 */
final class ReservedPackages {
    private static final List<String> PREFIXES = List.of(
            "java.",
            "javax.",
            "jdk.",
            "sun.",
            "com.sun.",
            "org.junit.",
            "org.assertj.",
            "org.opentest4j.",
            "org.apiguardian.",
            "org.eclipse.jdt.",
            "chainrule.");

    private ReservedPackages() {}

    /**
     * Classes by whether they may be used.
     *
     * @param usable in packages of the student's own
     * @param refused in reserved ones
     */
    record Sorted(ClassFile[] usable, List<ClassFile> refused) {}

    static Sorted sort(ClassFile[] classes) {
        List<ClassFile> usable = new ArrayList<>();
        List<ClassFile> refused = new ArrayList<>();
        for (ClassFile file : classes) {
            (isReserved(file.name()) ? refused : usable).add(file);
        }
        return new Sorted(usable.toArray(ClassFile[]::new), refused);
    }

    private static boolean isReserved(String className) {
        return PREFIXES.stream().anyMatch(className::startsWith) && !isBesideTheContract(className);
    }

    /** An editor puts a new class where the interface is. It is harmless there, unless it claims to be one of the types. */
    private static boolean isBesideTheContract(String className) {
        String home = PerAxis.class.getPackageName();
        return className.startsWith(home + ".")
                && className.lastIndexOf('.') == home.length()
                && PerAxis.class.getResource("/" + className.replace('.', '/') + ".class") == null;
    }
}
