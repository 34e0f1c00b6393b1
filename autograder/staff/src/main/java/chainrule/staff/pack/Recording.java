package chainrule.staff.pack;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Assignment;
import chainrule.grader.oracle.Expected;
import chainrule.grader.oracle.Oracle;
import chainrule.grader.oracle.OracleJar;
import chainrule.grader.recorded.ExerciseData;
import chainrule.grader.recorded.ExerciseData.CaseData;
import chainrule.grader.recorded.ExerciseData.CheckData;
import chainrule.grader.recorded.ExerciseData.PieceData;
import chainrule.grader.recorded.ExerciseData.ValueData;
import chainrule.grader.recorded.Json;
import chainrule.grader.recorded.Script;
import chainrule.grader.recorded.Sums;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.DeclaredExercise;
import chainrule.grader.suite.Knowledge;
import chainrule.testkit.Case;
import chainrule.testkit.Check;
import chainrule.testkit.Posed;
import chainrule.testkit.draw.Seeds;
import chainrule.testkit.tensor.Composite;
import chainrule.testkit.tensor.Numbers;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes exercises down: the checks that students see, with the very cases and answers by which the platform grades
 * them. Of the others only their share of the points goes along.
 */
final class Recording {
    private static final String CONTRACT = "chainrule.contract.";

    private final Oracle oracle;
    private final OracleJar reference;
    private final Seeds seeds;

    private Recording(Oracle oracle, OracleJar reference, Seeds seeds) {
        this.oracle = oracle;
        this.reference = reference;
        this.seeds = seeds;
    }

    /**
     * Writes an exercise down.
     *
     * @param chosen as the configuration has it
     * @param knowledge suites and their answers
     * @param reference the solution behind these answers
     * @param assignment whose secret draws the platform's cases, and which says what becomes of ties
     */
    static ExerciseData of(
            Assignment.ChosenExercise chosen, Knowledge knowledge, OracleJar reference, Assignment assignment) {
        DeclaredExercise exercise = knowledge
                .declare(List.of(chosen.exercise()), assignment.anyTie())
                .get(0);
        Recording recording = new Recording(knowledge.oracle(), reference, new Seeds(assignment.secret()));
        List<CheckData> checks = new ArrayList<>();
        for (DeclaredCheck check : exercise.checks()) {
            boolean visible = chosen.of(check.number()) == Visibility.VISIBLE;
            checks.add(
                    visible
                            ? recording.check(exercise.contract(), check, check.check())
                            : new CheckData(
                                    // not even its name goes along
                                    exercise.key() + "." + check.number(),
                                    check.number(),
                                    "",
                                    check.weight(),
                                    null,
                                    "",
                                    List.of(),
                                    List.of()));
        }
        return new ExerciseData(
                exercise.key(),
                exercise.title(),
                exercise.contract().getName(),
                knowledge.className(exercise.contract()).orElse(""),
                checks.stream().allMatch(check -> check.cases().isEmpty())
                        ? List.of()
                        : recording.oracle.mistakes(exercise.contract()),
                checks);
    }

    private <S, C extends Record & Case> CheckData check(Class<?> contract, DeclaredCheck declared, Check<S, C> check) {
        @SuppressWarnings("unchecked") // a suite's checks are on the interface that its exercise names
        Class<S> wanted = (Class<S>) contract;
        return new CheckData(
                declared.key(),
                declared.number(),
                declared.name(),
                declared.weight(),
                check.judged(),
                check.operation().name(),
                check.cases().make(index -> seeds.draw(declared.key(), index)).stream()
                        .map(posed -> posed(wanted, check, posed))
                        .toList(),
                check.rungs().stream()
                        .map(rung -> posed(wanted, check, Posed.drawn(rung)))
                        .toList());
    }

    private <S, C extends Record & Case> CaseData posed(Class<S> contract, Check<S, C> check, Posed<C> posed) {
        C given = posed.given();
        List<Composite.Piece> pieces = pieces(given);
        Script traced = CallTracing.script(
                contract, pieces, recorder -> check.operation().function().apply(recorder, given));
        S right = reference.create(contract).orElseThrow();
        Sums sums = traced.values().containsValue(null) ? SumTracing.of(contract, right, check, given, traced) : null;
        Script.Loss loss = LossTracing.of(contract, right, check, given, pieces).orElse(null);
        Expected expected = oracle.expected(contract, check, given);
        return new CaseData(
                posed.origin(),
                Words.of(given, pieces, expected.values()),
                pieces.stream().map(Recording::data).toList(),
                new Script(traced.calls(), traced.values(), sums, loss),
                values(expected),
                Mistaken.by(oracle, contract, check, given, expected));
    }

    /** Records of a suite stay behind, their contents come along; records of the contract are known everywhere. */
    private static List<Composite.Piece> pieces(Record given) {
        List<Composite.Piece> pieces = new ArrayList<>();
        for (Composite.Piece piece : Numbers.pieces(given)) {
            if (piece.value() instanceof Record inner && !piece.type().getName().startsWith(CONTRACT)) {
                pieces.addAll(pieces(inner));
            } else {
                pieces.add(piece);
            }
        }
        return pieces;
    }

    private static PieceData data(Composite.Piece piece) {
        return new PieceData(
                piece.name(), piece.type().getTypeName(), Json.mapper().valueToTree(piece.value()));
    }

    private static List<ValueData> values(Expected expected) {
        return expected.values().entrySet().stream()
                .map(entry -> new ValueData(
                        entry.getKey(),
                        entry.getValue().shape(),
                        entry.getValue().values(),
                        expected.allowances().get(entry.getKey())))
                .toList();
    }
}
