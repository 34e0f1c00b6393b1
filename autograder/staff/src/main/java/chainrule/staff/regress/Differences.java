package chainrule.staff.regress;

import chainrule.staff.specimen.Deed;
import chainrule.staff.specimen.Kind;
import chainrule.staff.specimen.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Holds verdicts against declarations. */
final class Differences {
    private Differences() {}

    /** What is not as declared in one verdict. */
    static List<Difference> in(Verdict verdict) {
        String name = verdict.subject().name();
        if (verdict.fault().isPresent()) {
            return List.of(new Difference.NotGraded(
                    name, verdict.seed(), verdict.fault().get()));
        }
        if (verdict.subject().kind() == Kind.WRONG && verdict.lost().isEmpty()) {
            return List.of(new Difference.FullMarks(name, verdict.seed()));
        }
        List<Difference> differences = new ArrayList<>();
        List<String> unawares = without(verdict.lost(), verdict.declared());
        if (!unawares.isEmpty()) {
            differences.add(new Difference.Loses(name, verdict.seed(), unawares));
        }
        List<String> kept = without(verdict.declared(), verdict.lost());
        if (!kept.isEmpty()) {
            differences.add(new Difference.Keeps(name, verdict.seed(), kept));
        }
        verdict.said().ifPresent(said -> differences.addAll(inWhatIsSaid(verdict, said)));
        return differences;
    }

    private static List<Difference> inWhatIsSaid(Verdict verdict, Said said) {
        Subject subject = verdict.subject();
        return switch (subject.kind()) {
            case WRONG -> inHints(verdict, said, subject.folder().getFileName().toString());
            case CORRECT, REFERENCE -> inHints(verdict, said, "");
            case HOSTILE -> inEnding(verdict, said, Deed.read(subject.folder()).endingAt(said.isolation()));
            case STARTER -> List.of();
        };
    }

    /** A hint may be missing; it may never be wrong. */
    private static List<Difference> inHints(Verdict verdict, Said said, String own) {
        String name = verdict.subject().name();
        List<Difference> differences = new ArrayList<>();
        said.hints().stream()
                .filter(named -> !named.contains(own))
                .forEach(named -> differences.add(new Difference.Misled(name, verdict.seed(), named)));
        return differences;
    }

    /** Mistakes that are shown the same hint, and none that names them alone. */
    static List<Difference> notToldApart(List<Verdict> verdicts) {
        Map<List<String>, List<String>> shown = new LinkedHashMap<>();
        for (Verdict verdict : verdicts) {
            String own = verdict.subject().folder().getFileName().toString();
            List<List<String>> hints = verdict.said().map(Said::hints).orElse(List.of());
            if (verdict.seed().number() == 0 && !hints.contains(List.of(own))) {
                hints.stream()
                        .filter(named -> named.contains(own))
                        .forEach(named -> shown.computeIfAbsent(named, same -> new ArrayList<>())
                                .add(verdict.subject().name()));
            }
        }
        return shown.values().stream()
                .filter(names -> names.size() > 1)
                .<Difference>map(Difference.NotToldApart::new)
                .toList();
    }

    private static List<Difference> inEnding(Verdict verdict, Said said, List<String> declared) {
        return declared == null || declared.contains(said.ending())
                ? List.of()
                : List.of(new Difference.EndsOtherwise(
                        verdict.subject().name(), verdict.seed(), said.ending(), declared));
    }

    /**
     * Mistakes of one exercise that share a hint: whoever makes the one would be told about the other. In another exercise
     * it may well be the same mistake.
     */
    static List<Difference> sharedHints(List<Subject> subjects) {
        Map<List<String>, List<String>> names = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            if (!subject.hint().isBlank()) {
                List<String> key = List.of(
                        subject.exerciseKeys().toList().toString(),
                        subject.hint().strip());
                names.computeIfAbsent(key, same -> new ArrayList<>()).add(subject.name());
            }
        }
        List<Difference> differences = new ArrayList<>();
        names.forEach((key, sharing) -> {
            if (sharing.size() > 1) {
                differences.add(new Difference.SharedHint(sharing, key.get(1)));
            }
        });
        return differences;
    }

    private static List<String> without(List<String> checks, List<String> others) {
        return checks.stream().filter(check -> !others.contains(check)).toList();
    }
}
