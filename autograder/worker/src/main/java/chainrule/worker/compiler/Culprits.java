package chainrule.worker.compiler;

import chainrule.wire.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the files that make a compiler give up, by halves: a submission that does so holds one or two of them among
 * many. Where a compiler gives up says little: javac looks at several files at once, and at one on behalf of another.
 */
final class Culprits {
    private final Predicate<List<SourceFile>> givesUp;
    private final List<SourceFile> found = new ArrayList<>();

    private Culprits(Predicate<List<SourceFile>> givesUp) {
        this.givesUp = givesUp;
    }

    /**
     * Files that do it alone.
     *
     * @param files over which the compiler gave up
     * @param suspect the first to be tried
     * @param givesUp whether it does so over some files
     * @return the suspect where it takes several files together
     */
    static List<SourceFile> among(List<SourceFile> files, SourceFile suspect, Predicate<List<SourceFile>> givesUp) {
        if (files.size() == 1 || givesUp.test(List.of(suspect))) {
            return List.of(suspect);
        }
        Culprits culprits = new Culprits(givesUp);
        culprits.halve(files);
        return culprits.found.isEmpty() ? List.of(suspect) : culprits.found;
    }

    private void halve(List<SourceFile> files) {
        if (files.size() == 1) {
            found.addAll(files);
            return;
        }
        int middle = files.size() / 2;
        for (List<SourceFile> half : List.of(files.subList(0, middle), files.subList(middle, files.size()))) {
            if (givesUp.test(half)) {
                halve(half);
            }
        }
    }
}
