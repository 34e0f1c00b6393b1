package chainrule.grader.findings;

import chainrule.grader.intake.Taken;
import chainrule.grader.process.Compilation;
import chainrule.grader.submission.Contract;
import chainrule.testkit.Exercise;
import chainrule.testkit.words.Sentence;
import chainrule.wire.Candidate;
import chainrule.wire.Candidate.Fit;
import chainrule.wire.ClassFile;
import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses the class that is graded for each exercise, and says what was found and what was not. */
public final class Search {
    private static final int MOST_REFUSED = 5;

    private final Contract contract;
    private final Taken taken;
    private final Compilation compilation;
    private final Ranking ranking;
    private final Map<String, String> paths = new HashMap<>();
    private final Map<Class<?>, String> implementations = new LinkedHashMap<>();
    private final Set<String> graded = new LinkedHashSet<>();
    private final List<Sentence> sentences = new ArrayList<>();

    private Search(Contract contract, Taken taken, Compilation compilation) {
        this.contract = contract;
        this.taken = taken;
        this.compilation = compilation;
        this.ranking = new Ranking(taken.sources(), this::path);
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
     * @param told of which exercises students may read that they are there
     * @param usualName for each interface the name of the class that students are given to start from
     * @return what was found
     */
    public static Findings in(
            List<Exercise<?>> exercises,
            Contract contract,
            Taken taken,
            Compilation compilation,
            Predicate<Exercise<?>> told,
            Function<Class<?>, String> usualName) {
        Search search = new Search(contract, taken, compilation);
        Map<Exercise<?>, List<Candidate>> fitting = new LinkedHashMap<>();
        for (Exercise<?> exercise : exercises) {
            fitting.put(exercise, search.choose(exercise, usualName.apply(exercise.contract())));
        }
        fitting.keySet().removeIf(told.negate());
        search.say(fitting);
        return new Findings(search.implementations, search.sentences);
    }

    /** All that implement the interface, the one that is graded first. */
    private List<Candidate> choose(Exercise<?> exercise, String usualName) {
        List<Candidate> fitting = candidates(exercise.contract())
                .filter(candidate -> candidate.fit() == Fit.IMPLEMENTS)
                .sorted(ranking.of(usualName))
                .toList();
        fitting.stream().findFirst().ifPresent(chosen -> {
            implementations.put(exercise.contract(), chosen.className());
            graded.add(path(chosen));
        });
        return fitting;
    }

    private void say(Map<Exercise<?>, List<Candidate>> fitting) {
        CompilerReport compiler = new CompilerReport(compilation, taken, graded);
        if (taken.sources().isEmpty()) {
            sentences.add(new Finding.NoSources());
        }
        fitting.forEach((exercise, candidates) -> {
            if (candidates.isEmpty()) {
                addMissing(exercise, compiler);
            } else {
                addFound(exercise, candidates);
            }
        });
        sentences.addAll(taken.notes());
        compilation.refused().stream()
                .limit(MOST_REFUSED)
                .forEach(file -> sentences.add(new Finding.ReservedPackage(file.name(), file.path())));
        sentences.addAll(compiler.sentences());
        taken.leftOutLine(compiler.leftOut()).ifPresent(sentences::add);
    }

    private void addFound(Exercise<?> exercise, List<Candidate> fitting) {
        Candidate chosen = fitting.get(0);
        sentences.add(new Finding.Found(exercise.title(), chosen.className(), path(chosen)));
        List<String> others = fitting.stream()
                .skip(1)
                .filter(other -> isRival(other, chosen))
                .map(this::described)
                .toList();
        if (!others.isEmpty()) {
            String name = exercise.contract().getSimpleName();
            sentences.add(new Finding.Several(name, described(chosen), others));
        }
    }

    /** Whether it may be meant in place of the other: what is not written, or only inherited, is not. */
    private static boolean isRival(Candidate candidate, Candidate chosen) {
        return !Ranking.isHeir(candidate)
                && (candidate.extent().written() > 0 || chosen.extent().written() == 0);
    }

    private void addMissing(Exercise<?> exercise, CompilerReport compiler) {
        String name = exercise.contract().getSimpleName();
        Optional<SourceFile> naming = taken.sources().stream()
                .filter(source -> Naming.isImplementedIn(source.text(), name))
                .findFirst();
        List<Candidate> near = candidates(exercise.contract())
                .filter(candidate -> !compiler.isNotImported(path(candidate), name))
                .toList();
        List<Sentence> reasons = near.stream()
                .flatMap(candidate -> Obstacle.of(candidate, name).stream())
                .map(Sentence.class::cast)
                .toList();
        sentences.add(
                naming.isPresent()
                        ? new Finding.NoneUsable(
                                exercise.title(), name, naming.get().path())
                        : new Finding.NotFound(exercise.title(), name));
        sentences.addAll(reasons);
        near.stream()
                .filter(candidate -> candidate.fit() == Fit.NOT_DECLARED)
                .forEach(candidate ->
                        sentences.add(new Finding.NearMiss(candidate.className(), List.of(candidate.methods()), name)));
    }

    private Stream<Candidate> candidates(Class<?> wanted) {
        return compilation.candidates().stream().filter(candidate -> candidate.contract() == contract.indexOf(wanted));
    }

    private String described(Candidate candidate) {
        return Finding.name(candidate.className()) + " in " + path(candidate);
    }

    private String path(Candidate candidate) {
        return paths.getOrDefault(candidate.className(), "");
    }
}
