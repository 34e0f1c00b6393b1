package chainrule.grader.recorded;

import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.KnownMistake;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.suite.Knowledge;
import chainrule.testkit.Case;
import chainrule.testkit.Cases;
import chainrule.testkit.Check;
import chainrule.testkit.Check.Label;
import chainrule.testkit.Operation;
import chainrule.testkit.Posed;
import chainrule.testkit.Precision;
import chainrule.testkit.tensor.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The exercises of a folder of files, each with its answers. */
public final class RecordedKnowledge implements Knowledge, Oracle {
    private final Map<String, ExerciseData> exercises = new LinkedHashMap<>();

    /**
     * Reads all exercises.
     *
     * @param folder with a file for each
     */
    public RecordedKnowledge(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                ExerciseData data = Json.mapper().readValue(file.toFile(), ExerciseData.class);
                exercises.put(data.key(), data);
            }
        } catch (IOException e) {
            throw new HarnessFault("the kit is not whole: " + folder + " cannot be read", e);
        }
    }

    @Override
    public Map<String, Set<Integer>> catalogue() {
        Map<String, Set<Integer>> catalogue = new LinkedHashMap<>();
        exercises.forEach((key, data) -> catalogue.put(
                key, data.checks().stream().map(ExerciseData.CheckData::number).collect(Collectors.toSet())));
        return catalogue;
    }

    @Override
    public List<DeclaredExercise> declare(List<String> keys, boolean anyTie) {
        return keys.stream()
                .map(exercises::get)
                .map(RecordedKnowledge::declared)
                .toList();
    }

    @Override
    public Optional<String> className(Class<?> contract) {
        return exercises.values().stream()
                .filter(data -> data.contract().equals(contract.getName()))
                .map(ExerciseData::className)
                .findFirst();
    }

    @Override
    public Oracle oracle() {
        return this;
    }

    @Override
    public boolean drawsCases() {
        return false;
    }

    @Override
    public <S, C extends Record & Case> Expected expected(Class<S> contract, Check<S, C> check, C given) {
        if (given instanceof RecordedCase recorded) {
            return recorded.expected();
        }
        throw new HarnessFault("a recorded answer was asked for of a case that was not recorded");
    }

    @Override
    public List<KnownMistake> mistakes(Class<?> contract) {
        return exercises.values().stream()
                .filter(data -> data.contract().equals(contract.getName()))
                .flatMap(data -> data.mistakes().stream())
                .toList();
    }

    /** A mistake that is not written down for a case gives the right values there. */
    @Override
    public <S, C extends Record & Case> Optional<Map<String, Reading>> mistaken(
            KnownMistake mistake, Class<S> contract, Check<S, C> check, C given) {
        if (!(given instanceof RecordedCase recorded)) {
            throw new HarnessFault("a recorded mistake was asked for of a case that was not recorded");
        }
        if (!recorded.mistaken().containsKey(mistake.name())) {
            return Optional.of(new LinkedHashMap<>(recorded.expected().values()));
        }
        return Optional.ofNullable(recorded.mistaken().get(mistake.name())).map(readings -> {
            Map<String, Reading> byName = new LinkedHashMap<>();
            readings.forEach(reading -> byName.put(reading.name(), reading.reading()));
            return byName;
        });
    }

    private static DeclaredExercise declared(ExerciseData data) {
        Class<?> contract = Json.contractType(data.contract());
        List<DeclaredCheck> checks =
                data.checks().stream().map(check -> declared(contract, check)).toList();
        return new DeclaredExercise(data.key(), data.title(), contract, checks);
    }

    private static DeclaredCheck declared(Class<?> contract, ExerciseData.CheckData data) {
        return data.cases().isEmpty()
                ? DeclaredCheck.unknown(data.key(), data.number(), data.weight())
                : new DeclaredCheck(data.key(), data.number(), data.name(), data.weight(), check(contract, data));
    }

    private static Check<Object, RecordedCase> check(Class<?> contract, ExerciseData.CheckData data) {
        Operation<Object, RecordedCase> computed = Operation.linear(
                data.operation(),
                (implementation, given) -> given.script().run(contract, implementation, given),
                given -> 1);
        boolean gradient = Stream.concat(data.cases().stream(), data.rungs().stream())
                .anyMatch(each -> each.script().loss() != null);
        Operation<Object, RecordedCase> operation = gradient
                ? computed.asGradientOf(
                        (implementation, given) -> given.script().loss(contract, implementation, given))
                : computed;
        List<Posed<RecordedCase>> cases = data.cases().stream()
                .map(each -> new Posed<>(each.origin(), RecordedCase.of(each)))
                .toList();
        List<RecordedCase> rungs = data.rungs().stream().map(RecordedCase::of).toList();
        Label label = new Label(data.key(), data.name(), data.weight());
        Cases<RecordedCase> both = Cases.fixed(cases).withRungs(() -> rungs);
        return new Check<>(label, operation, data.judged(), Precision.DOUBLE, both, Optional.empty());
    }
}
