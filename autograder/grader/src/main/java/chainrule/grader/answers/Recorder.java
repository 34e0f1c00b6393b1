package chainrule.grader.answers;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Reading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Computes what is written down, and refuses what would be no answer. */
final class Recorder {
    private final Oracle oracle;
    private final Seeds seeds;

    Recorder(Oracle oracle, Seeds seeds) {
        this.oracle = oracle;
        this.seeds = seeds;
    }

    AnsweredExercise answered(Exercise<?> exercise, String className) {
        return new AnsweredExercise(
                className,
                exercise.checks().stream()
                        .filter(Check::isKnown)
                        .map(check -> answered(exercise, check))
                        .toList());
    }

    private <S, C extends Record & Case> AnsweredCheck answered(Exercise<?> exercise, Check<S, C> check) {
        @SuppressWarnings("unchecked") // it is a check of this exercise
        Class<S> wanted = (Class<S>) exercise.contract();
        String key = exercise.keyOf(check);
        List<Long> used = new ArrayList<>();
        List<Expected> expected = new ArrayList<>();
        List<Posed<C>> cases = posed(key, check, used);
        for (Posed<C> posed : cases) {
            expected.add(oracle.expected(wanted, check, posed.given()));
        }
        if (expected.isEmpty()) {
            throw new HarnessFault("the check " + key + " has no cases");
        }
        for (C rung : check.rungs()) {
            expected.add(oracle.expected(wanted, check, rung));
        }
        return new AnsweredCheck(check.key(), used, GivenCase.of(cases).orElse(List.of()), expected);
    }

    private <C extends Record & Case> List<C> cases(String key, Check<?, C> check, List<Long> used) {
        return posed(key, check, used).stream().map(Posed::given).toList();
    }

    /** The cases of a check; the seeds that they are drawn from are added to the list. */
    private <C extends Record & Case> List<Posed<C>> posed(String key, Check<?, C> check, List<Long> used) {
        return check.cases().make(index -> {
            while (used.size() <= index) {
                used.add(seeds.seed(key, used.size()));
            }
            return seeds.draw(key, index);
        });
    }

    /** What every known mistake makes of the same cases. */
    MistakenExercise mistaken(Exercise<?> exercise) {
        List<KnownMistake> mistakes = oracle.mistakes(exercise.contract());
        List<List<Map<Integer, Optional<Map<String, Reading>>>>> checks = new ArrayList<>();
        for (Check<?, ?> check : exercise.checks()) {
            if (check.isKnown()) {
                checks.add(mistaken(mistakes, exercise, check));
            }
        }
        return new MistakenExercise(mistakes, checks);
    }

    /** Only checks of values are searched for mistakes: there, as everywhere, the large case is left out. */
    private <S, C extends Record & Case> List<Map<Integer, Optional<Map<String, Reading>>>> mistaken(
            List<KnownMistake> mistakes, Exercise<?> exercise, Check<S, C> check) {
        @SuppressWarnings("unchecked")
        Class<S> wanted = (Class<S>) exercise.contract();
        List<Map<Integer, Optional<Map<String, Reading>>>> cases = new ArrayList<>();
        if (!check.judged().showsMistakes()) {
            return cases;
        }
        for (C given : cases(exercise.keyOf(check), check, new ArrayList<>())) {
            cases.add(mistaken(mistakes, wanted, check, given));
        }
        for (C rung : check.rungs()) {
            cases.add(mistaken(mistakes, wanted, check, rung));
        }
        return cases;
    }

    /** Those that are right there go without saying. */
    private <S, C extends Record & Case> Map<Integer, Optional<Map<String, Reading>>> mistaken(
            List<KnownMistake> mistakes, Class<S> contract, Check<S, C> check, C given) {
        Expected expected = oracle.expected(contract, check, given);
        Map<Integer, Optional<Map<String, Reading>>> made = new LinkedHashMap<>();
        for (int i = 0; i < mistakes.size(); i++) {
            Optional<Map<String, Reading>> readings = oracle.mistaken(mistakes.get(i), contract, check, given);
            if (readings.isEmpty() || !readings.get().equals(expected.values())) {
                made.put(i, readings);
            }
        }
        return made;
    }
}
