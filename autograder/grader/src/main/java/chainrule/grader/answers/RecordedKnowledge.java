package chainrule.grader.answers;

import chainrule.grader.config.Catalogue;
import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Knowledge;
import chainrule.grader.suite.Suites;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Exercise;
import chainrule.testkit.draw.Draw;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** The exercises of the suites with cases and answers out of a file. What is read stays; an exercise is read once. */
final class RecordedKnowledge implements Knowledge {
    private static final IntFunction<Draw> NOT_DRAWN = index -> {
        throw new IllegalStateException("cases that are written down are not drawn");
    };

    private final AnswerFile file;
    private final Optional<Knowledge> live;
    private final Map<String, AnsweredExercise> read = new LinkedHashMap<>();
    private final Map<String, Optional<MistakenExercise>> mistaken = new LinkedHashMap<>();
    private final Map<Record, Place> places = new IdentityHashMap<>();
    private final Map<Class<?>, String> keys = new LinkedHashMap<>();

    /**
     * Where a case stands in the file.
     *
     * @param exercise its key
     * @param check the place of the check among those of the exercise
     * @param number the place of the case among those of the check, rungs last
     */
    record Place(String exercise, int check, int number) {}

    /**
     * The contents of a file.
     *
     * @param file with the answers
     * @param live what also knows the mistakes, where the file does not; in a kit nothing does
     */
    RecordedKnowledge(AnswerFile file, Optional<Knowledge> live) {
        this.file = file;
        this.live = live;
    }

    @Override
    public Catalogue catalogue() {
        Map<String, List<Catalogue.Entry>> answered =
                new LinkedHashMap<>(Suites.catalogue().exercises());
        answered.keySet().retainAll(file.exercises());
        return new Catalogue(answered);
    }

    @Override
    public List<Exercise<?>> declare(List<String> wanted, boolean anyTie) {
        return Suites.chosen(wanted, anyTie).stream()
                .<Exercise<?>>map(this::answered)
                .toList();
    }

    private synchronized <S> Exercise<S> answered(Exercise<S> exercise) {
        requireAnswers(exercise.key());
        keys.put(exercise.contract(), exercise.key());
        List<String> answered = file.checks(exercise.key());
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < answered.size(); i++) {
            found.put(answered.get(i), i);
        }
        List<Check<S, ?>> checks = new ArrayList<>();
        for (Check<S, ?> check : exercise.checks()) {
            checks.add(answered(exercise.key(), check, found.get(check.key())));
        }
        return new Exercise<>(exercise.key(), exercise.title(), exercise.contract(), checks);
    }

    /** Of what is not written down nothing is known here but its share of the points. */
    private <S> Check<S, ?> answered(String exercise, Check<S, ?> check, Integer place) {
        return place == null ? Check.unknown(check.key(), check.weight()) : on(exercise, check, place);
    }

    private <S, C extends Record & Case> Check<S, C> on(String exercise, Check<S, C> check, int place) {
        return check.on(new RecordedCases<>(
                check.cases(),
                () -> exercise(exercise).checks().get(place),
                (given, number) -> put(given, new Place(exercise, place, number))));
    }

    private synchronized void put(Record given, Place place) {
        places.put(given, place);
    }

    /** The answers of an exercise, read when they are first asked for. */
    private synchronized AnsweredExercise exercise(String key) {
        requireAnswers(key);
        return read.computeIfAbsent(key, file::answers);
    }

    private void requireAnswers(String key) {
        if (!file.exercises().contains(key)) {
            throw new HarnessFault("there are no answers for the exercise " + key);
        }
    }

    /** What is right for a case; nothing where that is not written down. */
    synchronized Optional<Expected> expected(Record given) {
        return place(given)
                .map(place -> exercise(place.exercise)
                        .checks()
                        .get(place.check)
                        .expected()
                        .get(place.number));
    }

    synchronized Optional<Place> place(Record given) {
        return Optional.ofNullable(places.get(given));
    }

    /** What mistakes make of the exercise on an interface; nothing where that is not written down. */
    synchronized Optional<MistakenExercise> mistaken(Class<?> contract) {
        return Optional.ofNullable(keys.get(contract))
                .flatMap(key -> mistaken.computeIfAbsent(key, wanted -> file.mistakes(wanted, exercise(wanted))));
    }

    @Override
    public synchronized Optional<String> className(Class<?> contract) {
        return Optional.ofNullable(keys.get(contract)).map(file::className).filter(name -> !name.isEmpty());
    }

    @Override
    public Oracle oracle() {
        return new RecordedOracle(this, live.map(Knowledge::oracle));
    }

    @Override
    public void readAhead(List<? extends Exercise<?>> exercises) {
        exercises.stream()
                .flatMap(exercise -> exercise.checks().stream())
                .filter(Check::isKnown)
                .forEach(check -> check.cases().make(NOT_DRAWN));
    }

    @Override
    public boolean drawsCases() {
        return live.isPresent();
    }
}
