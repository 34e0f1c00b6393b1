package chainrule.grader.diagnosis;

import chainrule.grader.diagnosis.Pattern.OnlyWith;
import chainrule.grader.diagnosis.Pattern.OnlyWith.Reach;
import chainrule.grader.verdict.CaseVerdict;
import chainrule.grader.verdict.CheckVerdict;
import chainrule.grader.verdict.Outcome;
import chainrule.testkit.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what the failing cases have and the others have not: in the check itself, or else in all checks that judge the
 * same result.
 */
final class TraitPatterns {
    /** With fewer cases some trait fits by chance. */
    private static final int FEWEST_CASES = 6;

    private static final int FEWEST_WITHOUT = 2;
    private static final int MOST_TRAITS = 2;

    private TraitPatterns() {}

    /** A case, and whether it failed. */
    private record Trial(List<String> traits, boolean failed) {}

    /** How many failing cases and how many in all have a trait. */
    private record Tally(String trait, int failed, int with) {}

    static Optional<Pattern> in(CheckVerdict verdict, List<CheckVerdict> all) {
        if (verdict.cases().size() < verdict.total()) {
            return Optional.empty();
        }
        return Series.wrongOnesOf(verdict).stream()
                .findFirst()
                .map(series -> inOutput(series.name(), verdict, all))
                .orElseGet(
                        () -> in("The call fails", trials(List.of(verdict), judged -> !judged.isRight()), Reach.CHECK));
    }

    private static Optional<Pattern> inOutput(String name, CheckVerdict verdict, List<CheckVerdict> all) {
        String what = name + " is wrong";
        Predicate<CaseVerdict<?>> failed = judged -> judged.outcome() instanceof Outcome.Failed
                || judged.outcome() instanceof Outcome.Wrong wrong
                        && wrong.discrepancies().containsKey(name);
        return in(what, trials(List.of(verdict), failed), Reach.CHECK)
                .or(() -> in(what, trials(alike(name, verdict, all), failed), Reach.EXERCISE));
    }

    private static List<Trial> trials(List<CheckVerdict> verdicts, Predicate<CaseVerdict<?>> failed) {
        List<Trial> trials = new ArrayList<>();
        verdicts.forEach(verdict -> verdict.cases()
                .forEach(judged ->
                        trials.add(new Trial(judged.posed().given().facts().traits(), failed.test(judged)))));
        return trials;
    }

    /** The checks that judge the same output in the same way. */
    private static List<CheckVerdict> alike(String name, CheckVerdict verdict, List<CheckVerdict> all) {
        Check<?, ?> check = verdict.check();
        return all.stream()
                .filter(other -> other.check().judged() == check.judged()
                        && other.check()
                                .operation()
                                .name()
                                .equals(check.operation().name())
                        && other.cases().stream()
                                .allMatch(judged -> judged.expected().values().containsKey(name)))
                .toList();
    }

    private static Optional<Pattern> in(String what, List<Trial> trials, Reach reach) {
        int failing = (int) trials.stream().filter(Trial::failed).count();
        List<Tally> fitting = tallies(trials).stream()
                .filter(tally -> tally.failed == failing
                        && trials.size() - tally.with >= FEWEST_WITHOUT
                        && 2 * tally.failed > tally.with)
                .sorted(Comparator.comparingInt(Tally::with))
                .toList();
        if (failing < 2 || trials.size() < FEWEST_CASES || fitting.isEmpty()) {
            return Optional.empty();
        }
        int with = fitting.get(0).with;
        List<String> traits = fitting.stream()
                .filter(tally -> tally.with == with)
                .map(Tally::trait)
                .toList();
        return traits.size() > MOST_TRAITS
                ? Optional.empty()
                : Optional.of(new OnlyWith(reach, what, traits, failing, with, trials.size() - with));
    }

    private static List<Tally> tallies(List<Trial> trials) {
        Set<String> traits = new LinkedHashSet<>();
        trials.forEach(trial -> traits.addAll(trial.traits));
        List<Tally> tallies = new ArrayList<>();
        for (String trait : traits) {
            List<Trial> with = trials.stream()
                    .filter(trial -> trial.traits.contains(trait))
                    .toList();
            tallies.add(
                    new Tally(trait, (int) with.stream().filter(Trial::failed).count(), with.size()));
        }
        return tallies;
    }
}
