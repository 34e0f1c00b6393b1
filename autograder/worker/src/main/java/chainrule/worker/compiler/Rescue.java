package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.env.ICompilationUnit;
import org.eclipse.jdt.internal.compiler.impl.CompilerOptions;
import org.eclipse.jdt.internal.compiler.lookup.LookupEnvironment;
import org.eclipse.jdt.internal.compiler.lookup.ModuleBinding;
import org.eclipse.jdt.internal.compiler.problem.DefaultProblemFactory;

/**
 * Compiles files that javac refused: ecj goes on after errors, and a method that has one throws when it is called. Its
 * own interface is used, not the one of javax.tools, because only here a class may have another name than its file.
 */
final class Rescue {
    private final List<ClassFile> sound;
    private final Map<String, ClassFile> rescued = new LinkedHashMap<>();

    private Rescue(List<ClassFile> sound) {
        this.sound = sound;
    }

    /**
     * What can be had of these files.
     *
     * @param broken the files
     * @param sound the classes of all other files
     * @return further classes, none of them named like a sound one
     */
    static List<ClassFile> compile(List<SourceFile> broken, List<ClassFile> sound) {
        Rescue rescue = new Rescue(sound);
        try {
            rescue.run(broken);
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException | AssertionError crash) {
            return List.of();
        }
        sound.forEach(classFile -> rescue.rescued.remove(classFile.name()));
        return List.copyOf(rescue.rescued.values());
    }

    private void run(List<SourceFile> broken) {
        Compiler compiler = new Compiler(
                new RescueNames(sound),
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                this::accept,
                new DefaultProblemFactory(Locale.ROOT));
        compiler.compile(broken.stream().map(Unit::new).toArray(ICompilationUnit[]::new));
    }

    private static CompilerOptions options() {
        return new CompilerOptions(Map.of(
                CompilerOptions.OPTION_Compliance, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_Source, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_TargetPlatform, CompilerOptions.VERSION_17,
                CompilerOptions.OPTION_LineNumberAttribute, CompilerOptions.GENERATE,
                CompilerOptions.OPTION_SourceFileAttribute, CompilerOptions.GENERATE,
                CompilerOptions.OPTION_LocalVariableAttribute, CompilerOptions.GENERATE,
                CompilerOptions.OPTION_Process_Annotations, CompilerOptions.DISABLED));
    }

    private void accept(CompilationResult result) {
        String path = new String(result.getFileName());
        for (org.eclipse.jdt.internal.compiler.ClassFile made : result.getClassFiles()) {
            String name = new String(made.fileName()).replace('/', '.');
            rescued.putIfAbsent(name, new ClassFile(name, made.getBytes(), path));
        }
    }

    /** A source file without a main type and without a package that it ought to be in. */
    private record Unit(SourceFile source) implements ICompilationUnit {
        @Override
        public char[] getContents() {
            return source.text().toCharArray();
        }

        @Override
        public char[] getMainTypeName() {
            return null;
        }

        @Override
        public char[][] getPackageName() {
            return null;
        }

        @Override
        public ModuleBinding module(LookupEnvironment environment) {
            return environment.UnNamedModule;
        }

        @Override
        public char[] getFileName() {
            return source.path().toCharArray();
        }
    }
}
