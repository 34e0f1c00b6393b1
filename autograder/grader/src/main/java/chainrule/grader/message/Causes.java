package chainrule.grader.message;

import chainrule.grader.diagnosis.Hint;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.probing.Computed;
import chainrule.grader.report.GradedCheck;
import chainrule.grader.report.GradedExercise;
import chainrule.grader.submission.Fault;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.words.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Groups the failed checks of an exercise into causes. A check that tells of no reason follows the cause that makes the
 * same results wrong, when that one concerns the basic property, or the check mixes properties; else it is a cause of its
 * own. Checks that different people see are never grouped.
 */
final class Causes {
    private final GradedExercise exercise;
    private final List<GradedCheck> failed;
    private final NamedMistakes named;
    private final List<Draft> drafts = new ArrayList<>();

    private Causes(GradedExercise exercise, List<GradedCheck> failed) {
        this.exercise = exercise;
        this.failed = failed;
        this.named = new NamedMistakes(failed);
    }

    /** Checks that belong together, while more are looked for. */
    private record Draft(Optional<Reason> reason, List<GradedCheck> checks, List<GradedCheck> followers) {
        GradedCheck lead() {
            return checks.get(0);
        }
    }

    /** The causes of all exercises, the one to begin with first. */
    static List<Cause> of(List<GradedExercise> exercises) {
        List<Cause> causes = new ArrayList<>();
        for (GradedExercise exercise : exercises) {
            Map<Object, List<GradedCheck>> seenTogether = new LinkedHashMap<>();
            exercise.checks().stream()
                    .filter(check -> !check.verdict().passed())
                    .sorted(Comparator.comparing(Teaching::isLate))
                    .forEach(check -> seenTogether
                            .computeIfAbsent(check.visibility(), seen -> new ArrayList<>())
                            .add(check));
            seenTogether.values().forEach(failed -> causes.addAll(new Causes(exercise, failed).causes()));
        }
        causes.sort(Comparator.comparing(Causes::turn));
        return causes;
    }

    /** What does not compile comes first, what is not begun last. */
    private static int turn(Cause cause) {
        Outcome outcome = cause.lead().verdict().shown().orElseThrow().outcome();
        boolean compiles =
                !(outcome instanceof Outcome.Failed fault) || !(fault.fault() instanceof Fault.DidNotCompile);
        return cause.isUnwritten() ? 2 : compiles ? 1 : 0;
    }

    private List<Cause> causes() {
        Map<Reason, Draft> byReason = new LinkedHashMap<>();
        List<GradedCheck> unexplained = new ArrayList<>();
        for (GradedCheck check : failed) {
            Optional<Reason> reason = reason(check);
            reason.ifPresentOrElse(
                    found -> byReason.computeIfAbsent(
                                    found, first -> new Draft(reason, new ArrayList<>(), new ArrayList<>()))
                            .checks
                            .add(check),
                    () -> unexplained.add(check));
        }
        drafts.addAll(byReason.values());
        unexplained.forEach(this::place);
        return drafts.stream()
                .sorted(Comparator.comparing(draft -> failed.indexOf(draft.lead())))
                .map(this::cause)
                .toList();
    }

    private Optional<Reason> reason(GradedCheck check) {
        return Reason.of(check).map(reason -> {
            if (reason instanceof Reason.Mistaken) {
                return new Reason.Mistaken(named.of(check));
            }
            return reason instanceof Reason.Computes ? lawful(check) : reason;
        });
    }

    /** The law of a check that the fewest others obey, so that each is told; or the mistake that goes by that law. */
    private Reason lawful(GradedCheck check) {
        Map.Entry<String, Integer> rarest = Reason.laws(check).entrySet().stream()
                .min(Comparator.comparingLong(this::support))
                .orElseThrow();
        return failed.stream()
                .filter(other -> !Reason.hints(other).isEmpty() && obeys(other, rarest))
                .findFirst()
                .<Reason>map(other -> new Reason.Mistaken(named.of(other)))
                .orElseGet(() -> new Reason.Computes(Map.of(rarest.getKey(), rarest.getValue())));
    }

    private long support(Map.Entry<String, Integer> law) {
        return failed.stream().filter(check -> obeys(check, law)).count();
    }

    private static boolean obeys(GradedCheck check, Map.Entry<String, Integer> law) {
        return law.getValue().equals(Reason.laws(check).get(law.getKey()));
    }

    private void place(GradedCheck check) {
        Optional<Draft> before = drafts.stream()
                .filter(draft -> isBehind(draft, check))
                .min(Comparator.comparing(draft -> failed.indexOf(draft.lead())));
        before.ifPresentOrElse(
                draft -> draft.followers.add(check),
                () -> drafts.add(new Draft(Optional.empty(), new ArrayList<>(List.of(check)), new ArrayList<>())));
    }

    private boolean isBehind(Draft draft, GradedCheck check) {
        List<String> wrong = Reason.outputs(check);
        if (wrong.isEmpty()) {
            return endsWorker(draft.lead());
        }
        return Reason.outputs(draft.lead()).stream()
                .filter(wrong::contains)
                .anyMatch(
                        output -> Teaching.isLate(check) || Teaching.isBasic(draft.lead(), output, exercise.checks()));
    }

    private static boolean endsWorker(GradedCheck check) {
        return check.verdict()
                .shown()
                .filter(shown -> shown.outcome() instanceof Outcome.Failed failed
                        && failed.fault().endsWorker())
                .isPresent();
    }

    private Cause cause(Draft draft) {
        CheckMessage message = CheckMessage.of(draft.lead());
        if (draft.reason.orElse(null) instanceof Reason.Mistaken mistaken) {
            message = message.explainedBy(hints(mistaken.mistakes(), draft));
        } else if (draft.reason.orElse(null) instanceof Reason.Computes own) {
            message = message.without(one -> isToldElsewhere(one, own));
        }
        return new Cause(exercise, title(draft), draft.checks, draft.followers, message);
    }

    private boolean isToldElsewhere(Computed one, Reason.Computes own) {
        Reason there = new Reason.Computes(Map.of(one.subject(), one.number()));
        return !there.equals(own) && drafts.stream().anyMatch(draft -> draft.reason.equals(Optional.of(there)));
    }

    private List<Hint> hints(Set<KnownMistake> mistakes, Draft draft) {
        Stream<Hint> others = Reason.hints(draft.lead()).stream()
                .filter(hint -> hint.mistakes().stream().noneMatch(mistakes::contains));
        return Stream.concat(Stream.of(named.hint(mistakes, draft.checks)), others)
                .toList();
    }

    private Sentence title(Draft draft) {
        Outcome outcome = draft.lead().verdict().shown().orElseThrow().outcome();
        if (outcome instanceof Outcome.Failed shown) {
            List<String> unwritten = draft.checks.stream()
                    .map(check -> check.verdict().shown().orElseThrow().outcome())
                    .filter(one -> one instanceof Outcome.Failed some && some.fault() instanceof Fault.NotImplemented)
                    .map(one -> ((Fault.NotImplemented) ((Outcome.Failed) one).fault()).method())
                    .distinct()
                    .toList();
            return unwritten.isEmpty() ? Title.of(shown.fault()) : new Title.NotWritten(unwritten);
        }
        return new Title.Wrong(draft.checks.stream()
                .flatMap(check -> Reason.outputs(check).stream())
                .distinct()
                .toList());
    }
}
