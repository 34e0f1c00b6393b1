package chainrule.staff.mutation;

import chainrule.staff.inprocess.StepBudget;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pitest.classinfo.ClassName;
import org.pitest.mutationtest.EngineArguments;
import org.pitest.mutationtest.engine.Mutater;
import org.pitest.mutationtest.engine.MutationDetails;
import org.pitest.mutationtest.engine.gregor.config.GregorEngineFactory;

/** Makes mutants of a solution, with PIT's engine as a library. */
public final class Mutants {
    /** PIT's larger set that makes few mutants which compute the same thing. */
    private static final String MUTATORS = "STRONGER";

    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");

    private final List<ClassFile> classes;
    private final List<ClassFile> bounded;
    private final boolean isBounded;
    private final Map<String, List<String>> lines = new HashMap<>();
    private final Mutater mutater;
    private final Map<MutantName, Integer> numbers = new HashMap<>();

    /**
     * A solution.
     *
     * @param classes its class files
     * @param sources its files, for their lines
     */
    public Mutants(List<ClassFile> classes, List<SourceFile> sources) {
        this(classes, sources, true);
    }

    private Mutants(List<ClassFile> classes, List<SourceFile> sources, boolean isBounded) {
        this.classes = classes;
        this.isBounded = isBounded;
        bounded = classes.stream().map(this::bounded).toList();
        sources.forEach(source -> lines.put(source.path(), source.text().lines().toList()));
        mutater = new GregorEngineFactory()
                .createEngine(EngineArguments.arguments().withMutators(List.of(MUTATORS)))
                .createMutator(this::bytes);
    }

    /**
     * Of a solution whose mutants may run for ever, and can be changed again.
     *
     * @param classes its class files
     * @param sources its files, for their lines
     * @return its mutants
     */
    public static Mutants unbounded(List<ClassFile> classes, List<SourceFile> sources) {
        return new Mutants(classes, sources, false);
    }

    /**
     * Every mutant of a class, but for the methods of a record that the compiler wrote and nobody may ever call.
     *
     * @param file one of the classes
     * @return each with one change
     */
    public List<Mutant> of(ClassFile file) {
        List<Mutant> mutants = new ArrayList<>();
        for (MutationDetails details : mutater.findMutations(ClassName.fromString(file.name()))) {
            MutantName change = change(file, details);
            if (!change.isOfRecordHeader()) {
                byte[] changed = mutater.getMutation(details.getId()).getBytes();
                mutants.add(new Mutant(change, with(new ClassFile(file.name(), changed, file.path()))));
            }
        }
        return mutants;
    }

    /** The solution as it is, under the same budget: it must pass. */
    List<ClassFile> unchanged() {
        return bounded;
    }

    private List<ClassFile> with(ClassFile changed) {
        return bounded.stream()
                .map(file -> file.name().equals(changed.name()) ? bounded(changed) : file)
                .toList();
    }

    private ClassFile bounded(ClassFile file) {
        return !isBounded ? file : StepBudget.bounded(file, StepBudget.FOR_MUTANTS);
    }

    private MutantName change(ClassFile file, MutationDetails details) {
        List<String> source = lines.getOrDefault(file.path(), List.of());
        int line = details.getLineNumber();
        String text = line >= 1 && line <= source.size() ? source.get(line - 1).strip() : "";
        MutantName first = new MutantName(file.name(), written(details.getMethod()), text, what(details), 1);
        int number = numbers.merge(first, 1, Integer::sum);
        return new MutantName(first.className(), first.method(), text, first.what(), number);
    }

    /** Compilers number the methods that they make of lambdas each in its own way. */
    private static String written(String method) {
        Matcher lambda = LAMBDA.matcher(method);
        return lambda.matches() ? lambda.group(1) : method;
    }

    /** PIT ends its descriptions of returns with the method, lambda's number and all. */
    private static String what(MutationDetails details) {
        return details.getDescription().replaceFirst(" for \\S+::\\S+$", "");
    }

    private Optional<byte[]> bytes(String name) {
        return classes.stream()
                .filter(file -> file.name().equals(name.replace('/', '.')))
                .map(ClassFile::bytes)
                .findFirst()
                .or(() -> platform(name));
    }

    /** PIT looks at what a changed method calls, of the JDK and of the contract too. */
    private static Optional<byte[]> platform(String name) {
        try (InputStream in = Mutants.class.getClassLoader().getResourceAsStream(name.replace('.', '/') + ".class")) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
