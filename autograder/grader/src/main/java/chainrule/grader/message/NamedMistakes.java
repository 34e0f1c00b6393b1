package chainrule.grader.message;

import chainrule.grader.diagnosis.Hint;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.report.GradedCheck;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which known mistake a failed check belongs to. Where its cases cannot tell several apart and another check names one of
 * them, it is that one; where it names two for two results, it is the one that fewer checks name, so that both are told.
 */
final class NamedMistakes {
    private final List<GradedCheck> failed;

    NamedMistakes(List<GradedCheck> failed) {
        this.failed = failed;
    }

    /** The mistakes of a check that names some. */
    Set<KnownMistake> of(GradedCheck check) {
        return named(check).min(Comparator.comparingLong(this::support)).orElseThrow();
    }

    /** What a cause says of its mistakes: the results of all its checks together. */
    Hint hint(Set<KnownMistake> mistakes, List<GradedCheck> checks) {
        Set<String> outputs = new LinkedHashSet<>();
        for (GradedCheck check : checks) {
            Reason.hints(check).stream()
                    .filter(hint -> narrowed(Set.copyOf(hint.mistakes())).equals(mistakes))
                    .forEach(hint -> outputs.addAll(hint.outputs()));
        }
        return new Hint(
                List.copyOf(outputs),
                mistakes.stream()
                        .sorted(Comparator.comparing(KnownMistake::name))
                        .toList());
    }

    private Stream<Set<KnownMistake>> named(GradedCheck check) {
        return Reason.hints(check).stream().map(hint -> narrowed(Set.copyOf(hint.mistakes())));
    }

    private Set<KnownMistake> narrowed(Set<KnownMistake> mistakes) {
        return failed.stream()
                .flatMap(check -> Reason.hints(check).stream())
                .map(hint -> Set.copyOf(hint.mistakes()))
                .filter(mistakes::containsAll)
                .min(Comparator.comparingInt(Set::size))
                .orElse(mistakes);
    }

    private long support(Set<KnownMistake> mistakes) {
        return failed.stream()
                .filter(check -> named(check).anyMatch(mistakes::equals))
                .count();
    }
}
