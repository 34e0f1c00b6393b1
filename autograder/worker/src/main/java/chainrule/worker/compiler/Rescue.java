package chainrule.worker.compiler;

import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.SetAside;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.internal.compiler.CompilationResult;
import org.eclipse.jdt.internal.compiler.Compiler;
import org.eclipse.jdt.internal.compiler.DefaultErrorHandlingPolicies;
import org.eclipse.jdt.internal.compiler.ast.CompilationUnitDeclaration;
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
    private final Progress progress;
    private final List<SetAside> setAside = new ArrayList<>();
    private final Map<String, ClassFile> rescued = new LinkedHashMap<>();
    private final List<CompilerMessage> newer = new ArrayList<>();
    private SourceFile current;

    /**
     * A rescue.
     *
     * @param sound the classes of all other files
     * @param progress hears which file is worked on
     */
    Rescue(List<ClassFile> sound, Progress progress) {
        this.sound = sound;
        this.progress = progress;
    }

    /**
     * What can be had of these files.
     *
     * @param broken the files
     * @return further classes, none of them named like a sound one
     */
    List<ClassFile> compile(List<SourceFile> broken) {
        List<SourceFile> left = new ArrayList<>(broken);
        Optional<Throwable> crash = run(left);
        while (crash.isPresent()) {
            String reason = Crashes.name(crash.get());
            List<SourceFile> culprits =
                    Culprits.among(left, current, files -> run(files).isPresent());
            culprits.forEach(file -> setAside.add(new SetAside(file.path(), SetAside.Reason.GAVE_UP, reason)));
            left.removeAll(culprits);
            crash = run(left);
        }
        sound.forEach(classFile -> rescued.remove(classFile.name()));
        return List.copyOf(rescued.values());
    }

    /** What in these files came with a Java that is newer than the one they are compiled as. */
    List<CompilerMessage> newer() {
        return newer;
    }

    /** Files that made this compiler give up. */
    List<SetAside> setAside() {
        return setAside;
    }

    /** Compiles files; what it makes of fewer of them replaces what it made of more. */
    private Optional<Throwable> run(List<SourceFile> files) {
        rescued.clear();
        if (files.isEmpty()) {
            return Optional.empty();
        }
        try {
            compiler().compile(files.stream().map(Unit::new).toArray(ICompilationUnit[]::new));
            return Optional.empty();
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException | AssertionError crash) {
            return Optional.of(crash);
        }
    }

    private Compiler compiler() {
        return new Compiler(
                new RescueNames(sound),
                DefaultErrorHandlingPolicies.proceedWithAllProblems(),
                options(),
                this::accept,
                new DefaultProblemFactory(Locale.ROOT)) {
            @Override
            public void process(CompilationUnitDeclaration unit, int index) {
                turnTo(((Unit) unit.compilationResult.compilationUnit).source());
                super.process(unit, index);
            }
        };
    }

    private void turnTo(SourceFile file) {
        current = file;
        progress.turnedTo(file.path());
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
        newer.removeIf(message -> message.path().equals(path));
        newer.addAll(NewerFeatures.in(((Unit) result.compilationUnit).source(), result));
        for (org.eclipse.jdt.internal.compiler.ClassFile made : result.getClassFiles()) {
            String name = new String(made.fileName()).replace('/', '.');
            rescued.putIfAbsent(name, new ClassFile(name, made.getBytes(), path));
        }
    }

    /** A source file without a main type and without a package that it ought to be in. */
    private final class Unit implements ICompilationUnit {
        private final SourceFile source;

        Unit(SourceFile source) {
            this.source = source;
        }

        SourceFile source() {
            return source;
        }

        @Override
        public char[] getContents() {
            turnTo(source);
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
