package chainrule.worker.compiler;

import chainrule.contract.PerAxis;
import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import chainrule.wire.Reply;
import chainrule.wire.Request;
import chainrule.wire.SetAside;
import chainrule.wire.SourceFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compiles a submission in memory against the contract and nothing else: javac what has no errors, another compiler the
 * intact methods of what has.
 */
public final class SubmissionCompiler implements Closeable {
    private static final int MOST_MESSAGES = 20;

    private static final SourceFile SOUND = new SourceFile("WarmUp.java", """
            package chainrule_warm_up;

            final class WarmUp {
                static double[] doubled(double[] x) {
                    double[] y = new double[x.length];
                    for (int i = 0; i < x.length; i++) {
                        y[i] = 2 * x[i];
                    }
                    return y;
                }
            }
            """);

    private final JavaCompiler javac;
    private final StandardJavaFileManager platformAndContract;
    private boolean shown;

    /** A compiler that can be used again and again, by one thread at a time. */
    public SubmissionCompiler() {
        this(ToolProvider.getSystemJavaCompiler());
    }

    SubmissionCompiler(JavaCompiler javac) {
        this.javac = javac;
        platformAndContract = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        try {
            platformAndContract.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(contract()));
            // set and empty: otherwise javac looks for sources and for plugins on the class path
            platformAndContract.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
            platformAndContract.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads what parses, before anything of a submission is there. To compile something, too, takes a tenth of a second,
     * which would only bring the same classes of the platform in for this one time.
     *
     * @return this
     */
    public SubmissionCompiler warmedUp() {
        outlined();
        return this;
    }

    private Triage outlined() {
        return sorting(new Request.Compile(new SourceFile[] {SOUND}, false, false), Progress.UNHEARD);
    }

    private Triage sorting(Request.Compile request, Progress progress) {
        return new Triage(
                new Javac(javac, platformAndContract, progress), List.of(request.sources()), request.rescue());
    }

    /** That classes came out shows as much; where some did not, it might be the compiler's own fault. */
    private void requireThatItWorks() {
        if (shown) {
            return;
        }
        Triage triage = outlined();
        triage.sort();
        if (triage.classes().isEmpty()) {
            throw new IllegalStateException("the compiler does not work: " + triage.messages());
        }
        shown = true;
    }

    /**
     * Compiles these files.
     *
     * @param sources the files, the most important first: when two define one class, the first is kept
     * @param rescue whether the intact methods of files with errors are wanted; their other methods then throw
     * @return classes in the order of their files, javac's errors, and what was set aside besides
     */
    public Reply.Compiled compile(List<SourceFile> sources, boolean rescue) {
        return compile(new Request.Compile(sources.toArray(SourceFile[]::new), rescue, false), Progress.UNHEARD);
    }

    /**
     * Compiles what is asked for.
     *
     * @param request the files, and how
     * @param progress hears which file is worked on
     * @return classes in the order of their files, javac's errors, and what was set aside besides
     */
    public Reply.Compiled compile(Request.Compile request, Progress progress) {
        Triage triage = sorting(request, progress);
        if (request.eachAlone()) {
            triage.tryEachAlone();
        }
        triage.sort();
        if (!triage.messages().isEmpty() || !triage.setAside().isEmpty()) {
            requireThatItWorks();
        }
        // the jar of the other compiler is signed, so that its first class costs more than most submissions do
        return triage.broken().isEmpty()
                ? compiled(triage, triage.classes(), List.of(), List.of())
                : rescued(triage, request.rescue(), progress);
    }

    private static Reply.Compiled rescued(Triage triage, boolean wanted, Progress progress) {
        List<ClassFile> classes = new ArrayList<>(triage.classes());
        Rescue rescue = new Rescue(classes, progress);
        List<ClassFile> rescued = rescue.compile(List.copyOf(triage.broken()));
        if (wanted) {
            classes.addAll(rescued);
        }
        return compiled(triage, classes, rescue.newer(), rescue.setAside());
    }

    private static Reply.Compiled compiled(
            Triage triage, Collection<ClassFile> classes, List<CompilerMessage> newer, List<SetAside> setAside) {
        return new Reply.Compiled(
                classes.toArray(ClassFile[]::new),
                messages(triage.messages(), newer),
                Stream.concat(triage.setAside().stream(), setAside.stream()).toArray(SetAside[]::new),
                triage.stubs().toArray(String[]::new));
    }

    /** What javac says of a file that is written in a newer Java is about that. */
    private static CompilerMessage[] messages(List<CompilerMessage> all, List<CompilerMessage> newer) {
        Set<String> paths = newer.stream().map(CompilerMessage::path).collect(Collectors.toSet());
        Stream<CompilerMessage> others = all.stream().filter(message -> !paths.contains(message.path()));
        return Stream.concat(newer.stream(), others).limit(MOST_MESSAGES).toArray(CompilerMessage[]::new);
    }

    @Override
    public void close() throws IOException {
        platformAndContract.close();
    }

    private static Path contract() {
        try {
            return Path.of(PerAxis.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is the contract?", e);
        }
    }
}
