package chainrule.staff.corpus;

import chainrule.grader.intake.Intake;
import chainrule.staff.corpus.WrongSolution.Kind;
import chainrule.staff.inprocess.StepBudget;
import chainrule.staff.mutation.Mutant;
import chainrule.staff.mutation.Mutants;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.testkit.Exercise;
import chainrule.wire.ClassFile;
import chainrule.wire.Reply;
import chainrule.wire.SourceFile;
import chainrule.worker.compiler.SubmissionCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

/** Wrong solutions of one exercise: changes of right ones, alone and in pairs, mistakes of ours, and what folders hold. */
final class Corpus {
    private static final int MOST_TRIED = 3;
    private static final int MOST_DRAWN = 12;

    private final Exercise<?> exercise;
    private final SubmissionCompiler compiler;
    private final Random random;

    Corpus(Exercise<?> exercise, SubmissionCompiler compiler, long seed) {
        this.exercise = exercise;
        this.compiler = compiler;
        this.random = new Random(seed * 31 + exercise.key().hashCode());
    }

    private record Compiled(List<ClassFile> classes, List<SourceFile> sources) {}

    /** Changes of right solutions that the checks notice, each from a solution and a place that chance chooses. */
    List<WrongSolution> changes(List<Solution> right, int wanted, Explainer explainer) {
        return chosen(Kind.CHANGE, mutants(right), wanted, explainer);
    }

    /** Two changes of one solution that both show: results are wrong with each alone, and others with both. */
    List<WrongSolution> pairs(List<Solution> right, int wanted, Explainer explainer) {
        List<WrongSolution> pairs = new ArrayList<>();
        List<Changeable> changeable =
                wanted == 0 ? List.of() : right.stream().map(this::changeable).toList();
        for (int tried = 0; tried < MOST_TRIED * wanted && pairs.size() < wanted && !changeable.isEmpty(); tried++) {
            Changeable one = changeable.get(random.nextInt(changeable.size()));
            pair(one, explainer).ifPresent(pairs::add);
        }
        return pairs;
    }

    /** A solution with all changes that can be made to it. */
    private record Changeable(Compiled compiled, List<Mutant> mutants) {}

    private Changeable changeable(Solution solution) {
        Compiled compiled = compiled(solution);
        return new Changeable(compiled, mutants(compiled));
    }

    private static List<Mutant> mutants(Compiled compiled) {
        Mutants mutants = Mutants.unbounded(compiled.classes, compiled.sources);
        List<Mutant> all = new ArrayList<>();
        compiled.classes.forEach(file -> all.addAll(mutants.of(file)));
        return all;
    }

    /** A change, and what is wrong with it. */
    private record Showing(Mutant mutant, Set<String> wrong) {}

    private Optional<Showing> showing(Changeable one, String otherLine, Explainer explainer) {
        for (int drawn = 0; drawn < MOST_DRAWN; drawn++) {
            Mutant mutant = one.mutants.get(random.nextInt(one.mutants.size()));
            if (!mutant.change().line().equals(otherLine)) {
                Set<String> wrong = explainer.wrongResults(changed("", mutant));
                if (!wrong.isEmpty()) {
                    return Optional.of(new Showing(mutant, wrong));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<WrongSolution> pair(Changeable one, Explainer explainer) {
        Optional<Showing> first = showing(one, "", explainer);
        Optional<Showing> second =
                first.flatMap(found -> showing(one, found.mutant.change().line(), explainer));
        return second.flatMap(found -> pair(one, first.get(), found, explainer));
    }

    private Optional<WrongSolution> pair(Changeable one, Showing first, Showing second, Explainer explainer) {
        return mutants(new Compiled(first.mutant.classes(), one.compiled.sources)).stream()
                .filter(mutant -> mutant.change().equals(second.mutant.change()))
                .findFirst()
                .map(both -> changed(first.mutant.change() + "; " + second.mutant.change(), both))
                .filter(both -> {
                    Set<String> wrong = explainer.wrongResults(both);
                    return !wrong.isEmpty() && !wrong.equals(first.wrong) && !wrong.equals(second.wrong);
                });
    }

    private WrongSolution changed(String name, Mutant mutant) {
        return new WrongSolution(Kind.PAIR, name, exercise, bounded(mutant.classes()));
    }

    private List<WrongSolution> mutants(List<Solution> right) {
        List<WrongSolution> all = new ArrayList<>();
        for (Solution solution : right) {
            Compiled compiled = compiled(solution);
            Mutants mutants = new Mutants(compiled.classes, compiled.sources);
            for (ClassFile file : compiled.classes) {
                for (Mutant mutant : mutants.of(file)) {
                    all.add(new WrongSolution(
                            Kind.CHANGE, solution.id() + ": " + mutant.change(), exercise, mutant.classes()));
                }
            }
        }
        return all;
    }

    /** Mistakes of ours. */
    List<WrongSolution> mistakes(List<Solution> mistakes, int wanted, Explainer explainer) {
        List<WrongSolution> all = mistakes.stream()
                .map(mistake ->
                        new WrongSolution(Kind.MISTAKE, mistake.id(), exercise, bounded(compiled(mistake).classes)))
                .toList();
        return chosen(Kind.MISTAKE, new ArrayList<>(all), wanted, explainer);
    }

    private List<WrongSolution> chosen(Kind kind, List<WrongSolution> all, int wanted, Explainer explainer) {
        Collections.shuffle(all, random);
        return all.stream().filter(explainer::isLost).limit(wanted).toList();
    }

    /** What each folder within one holds, as far as it is about the exercise. */
    List<WrongSolution> folders(Path place, Explainer explainer) {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(Files::isDirectory)
                    .sorted()
                    .filter(this::isAboutIt)
                    .map(folder -> new WrongSolution(
                            Kind.FOLDER, folder.getFileName().toString(), exercise, bounded(compiled(folder).classes)))
                    .filter(explainer::isLost)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isAboutIt(Path folder) {
        String contract = exercise.contract().getSimpleName();
        return Intake.from(folder).sources().stream()
                .anyMatch(source -> source.text().matches("(?s).*implements[^{]*\\b" + contract + "\\b.*"));
    }

    private static List<ClassFile> bounded(List<ClassFile> classes) {
        return classes.stream()
                .map(file -> StepBudget.bounded(file, StepBudget.FOR_SOLUTIONS))
                .toList();
    }

    private Compiled compiled(Solution solution) {
        try (LaidOut laidOut = LaidOut.of(solution)) {
            return compiled(laidOut.folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Compiled compiled(Path folder) {
        List<SourceFile> sources = Intake.from(folder).sources();
        Reply.Compiled compiled;
        synchronized (compiler) {
            compiled = compiler.compile(sources, false);
        }
        if (compiled.messages().length > 0) {
            throw new IllegalStateException(folder + " does not compile: " + Arrays.toString(compiled.messages()));
        }
        return new Compiled(List.of(compiled.classes()), sources);
    }
}
