package chainrule.grader.findings;

import chainrule.grader.intake.Taken;
import chainrule.grader.process.Compilation;
import chainrule.grader.submission.Contract;
import chainrule.testkit.Exercise;
import chainrule.testkit.words.Sentence;
import chainrule.wire.Candidate;
import chainrule.wire.ClassFile;
import chainrule.wire.CompilerMessage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Chooses the class that is graded for each exercise, and says what was found and what was not. */
public final class Search {
    private static final int MOST_REFUSED = 5;

    private final Contract contract;
    private final Compilation compilation;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<Class<?>, String> implementations = new LinkedHashMap<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Search(Contract contract, Compilation compilation) {
        this.contract = contract;
        this.compilation = compilation;
        for (ClassFile file : compilation.classes()) {
            paths.put(file.name(), file.path());
        }
    }

    /**
     * Looks through a compiled submission.
     *
     * @param exercises what is looked for
     * @param contract their interfaces
     * @param taken the files
     * @param compilation what became of them
     * @param usualName for each interface the name of the class that students are given to start from
     * @return what was found
     */
    public static Findings in(
            List<Exercise<?>> exercises,
            Contract contract,
            Taken taken,
            Compilation compilation,
            Function<Class<?>, String> usualName) {
        Search search = new Search(contract, compilation);
        if (taken.sources().isEmpty()) {
            search.sentences.add(new Finding.NoSources());
        }
        for (Exercise<?> exercise : exercises) {
            search.lookFor(exercise, usualName.apply(exercise.contract()));
        }
        search.addRefusedClasses();
        search.addCompilerMessages();
        taken.leftOut().ifPresent(search.sentences::add);
        return new Findings(search.implementations, search.sentences);
    }

    private void lookFor(Exercise<?> exercise, String usualName) {
        String interfaceName = exercise.contract().getSimpleName();
        List<Candidate> fitting = candidates(exercise.contract(), Candidate.Fit.IMPLEMENTS).stream()
                .sorted(Comparator.comparing((Candidate candidate) ->
                                !simple(candidate.className()).equals(usualName))
                        .thenComparing(candidate -> depth(path(candidate)))
                        .thenComparing(this::path)
                        .thenComparing(Candidate::className))
                .toList();
        if (fitting.isEmpty()) {
            sentences.add(new Finding.NotFound(exercise.title(), interfaceName));
            addNearMisses(exercise.contract(), interfaceName);
            return;
        }
        Candidate chosen = fitting.get(0);
        implementations.put(exercise.contract(), chosen.className());
        sentences.add(new Finding.Found(exercise.title(), chosen.className(), path(chosen)));
        if (fitting.size() > 1) {
            List<String> others = fitting.stream().skip(1).map(this::path).toList();
            sentences.add(new Finding.Several(interfaceName, path(chosen), others));
        }
    }

    private void addNearMisses(Class<?> wanted, String interfaceName) {
        for (Candidate candidate : candidates(wanted, Candidate.Fit.ABSTRACT)) {
            sentences.add(new Finding.Abstract(candidate.className(), interfaceName));
        }
        for (Candidate candidate : candidates(wanted, Candidate.Fit.NO_CONSTRUCTOR)) {
            sentences.add(new Finding.NoConstructor(candidate.className(), interfaceName));
        }
        for (Candidate candidate : candidates(wanted, Candidate.Fit.NOT_DECLARED)) {
            sentences.add(new Finding.NearMiss(candidate.className(), List.of(candidate.methods()), interfaceName));
        }
    }

    private void addRefusedClasses() {
        compilation.refused().stream()
                .limit(MOST_REFUSED)
                .forEach(file -> sentences.add(new Finding.ReservedPackage(file.name(), file.path())));
    }

    private void addCompilerMessages() {
        for (CompilerMessage message : compilation.messages()) {
            sentences.add(new Finding.DoesNotCompile(message.path(), message.line(), message.text()));
        }
        if (compilation.failure() != null) {
            sentences.add(new Finding.CompilerStopped(compilation.failure().words()));
        }
    }

    private List<Candidate> candidates(Class<?> wanted, Candidate.Fit fit) {
        return compilation.candidates().stream()
                .filter(candidate -> candidate.contract() == contract.indexOf(wanted) && candidate.fit() == fit)
                .toList();
    }

    private String path(Candidate candidate) {
        return paths.getOrDefault(candidate.className(), "");
    }

    private static long depth(String path) {
        return path.chars().filter(letter -> letter == '/').count();
    }

    private static String simple(String className) {
        return Arrays.stream(className.split("[.$]"))
                .reduce((first, second) -> second)
                .orElse("");
    }
}
