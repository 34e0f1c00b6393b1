package chainrule.grader.findings;

import chainrule.grader.intake.Copies;
import chainrule.wire.Candidate;
import chainrule.wire.SourceFile;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order of several classes that implement one interface: the first of them is graded. */
final class Ranking {
    private final Function<Candidate, String> path;
    private final Map<String, Integer> importance = new HashMap<>();

    /**
     * A ranking.
     *
     * @param sources the files, the most important first
     * @param path the file of a candidate
     */
    Ranking(List<SourceFile> sources, Function<Candidate, String> path) {
        this.path = path;
        sources.forEach(source -> importance.put(source.path(), importance.size()));
    }

    /** That of which more is written, before nested ones, copies, other names than the starter's, and heirs. */
    Comparator<Candidate> of(String usualName) {
        return Comparator.comparing((Candidate candidate) -> -candidate.extent().written())
                .thenComparing(Ranking::isNested)
                .thenComparing(candidate -> Copies.isNamedLikeOne(path.apply(candidate)))
                .thenComparing(candidate -> !simple(candidate.className()).equals(usualName))
                .thenComparing(Ranking::isHeir)
                .thenComparing(candidate -> importance.getOrDefault(path.apply(candidate), Integer.MAX_VALUE))
                .thenComparing(Candidate::className);
    }

    /** Whether all that it has of the interface is its superclass's, as that of a test which extends the solution. */
    static boolean isHeir(Candidate candidate) {
        return candidate.extent().declared() == 0;
    }

    private static boolean isNested(Candidate candidate) {
        return candidate.className().indexOf('$') >= 0;
    }

    private static String simple(String className) {
        int end = Math.max(className.lastIndexOf('.'), className.lastIndexOf('$'));
        return className.substring(end + 1);
    }
}
