package chainrule.staff.specimen;

import chainrule.grader.specimen.Specimen;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A solution of ours and the verdict that it must get.
 *
 * @param kind what it is for
 * @param name such as {@code wrong/kernel-flipped}
 * @param folder holds its files
 * @param exercises those that it is graded on
 * @param loses the keys of the checks that it must lose
 * @param hint what its mistake is told, empty when it makes none
 */
public record Subject(
        Kind kind, String name, Path folder, List<DeclaredExercise> exercises, List<String> loses, String hint) {

    /**
     * Every solution.
     *
     * @param solutions the folder of all of them
     * @param exercises those that there are
     * @return the reference, the starter, and the specimens by kind and name
     */
    public static List<Subject> all(Path solutions, List<DeclaredExercise> exercises) {
        List<Subject> subjects = new ArrayList<>();
        subjects.add(whole(Kind.REFERENCE, solutions, exercises, List.of()));
        subjects.add(whole(Kind.STARTER, solutions, exercises, keys(exercises)));
        for (Kind kind : List.of(Kind.CORRECT, Kind.WRONG)) {
            Path folder = solutions.resolve(kind.folder());
            if (Files.isDirectory(folder)) {
                SpecimenFolder.in(folder).forEach(specimen -> subjects.add(of(kind, specimen, exercises)));
            }
        }
        foldersOf(solutions.resolve(Kind.HOSTILE.folder())).forEach(folder -> subjects.add(hostile(folder, exercises)));
        return subjects;
    }

    private static List<Path> foldersOf(Path parent) {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Subject hostile(Path folder, List<DeclaredExercise> exercises) {
        Deed deed = Deed.read(folder);
        List<DeclaredExercise> own = named(deed.exercise(), exercises, folder);
        Set<String> lost =
                deed.lost(own.get(0).checks().stream().map(Subject::name).toList());
        List<String> loses = own.get(0).checks().stream()
                .filter(check -> lost.contains(name(check)))
                .map(DeclaredCheck::key)
                .toList();
        return new Subject(Kind.HOSTILE, Kind.HOSTILE.folder() + "/" + folder.getFileName(), folder, own, loses, "");
    }

    private static String name(DeclaredCheck check) {
        return check.key().substring(check.key().indexOf('.') + 1);
    }

    private static List<DeclaredExercise> named(String key, List<DeclaredExercise> exercises, Path folder) {
        List<DeclaredExercise> own = exercises.stream()
                .filter(exercise -> exercise.key().equals(key))
                .toList();
        if (own.isEmpty()) {
            throw new IllegalArgumentException(folder + " is about " + key + ", which is no exercise");
        }
        return own;
    }

    private static Subject whole(Kind kind, Path solutions, List<DeclaredExercise> exercises, List<String> loses) {
        return new Subject(kind, kind.folder(), solutions.resolve(kind.folder()), exercises, loses, "");
    }

    private static Subject of(Kind kind, SpecimenFolder folder, List<DeclaredExercise> exercises) {
        Specimen specimen = folder.specimen();
        List<DeclaredExercise> own = named(specimen.exercise(), exercises, folder.folder());
        List<String> loses = specimen.loses().stream()
                .map(check -> specimen.exercise() + "." + check)
                .toList();
        return new Subject(kind, kind.folder() + "/" + folder.name(), folder.folder(), own, loses, specimen.hint());
    }

    private static List<String> keys(List<DeclaredExercise> exercises) {
        return exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .map(DeclaredCheck::key)
                .toList();
    }

    /**
     * Whether nobody but us wrote it, so that it may run in this process.
     *
     * @return false for hostile ones
     */
    public boolean isHarmless() {
        return kind != Kind.HOSTILE;
    }

    /**
     * The exercises by name.
     *
     * @return their keys
     */
    public Stream<String> exerciseKeys() {
        return exercises.stream().map(DeclaredExercise::key);
    }
}
