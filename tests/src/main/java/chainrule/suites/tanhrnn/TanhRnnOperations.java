package chainrule.suites.tanhrnn;

import chainrule.contract.Rnn;
import chainrule.contract.RnnGradients;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.Loss;
import chainrule.testkit.Operation;
import chainrule.testkit.Values;
import java.util.Arrays;
import java.util.function.Function;

/** What is computed of a tanh RNN. One operation for each output, so that a wrong one does not cost the others. */
final class TanhRnnOperations {
    static final Operation<Rnn, Forward> STATES = Operation.nonlinear(
                    "hidden states",
                    (Rnn rnn, Forward given) ->
                            Values.of("h", rnn.hiddenStates(given.x(), given.h0(), given.parameters())),
                    TanhRnnCase::terms)
            .workedBy(() -> TanhRnnWorkings.STATES);

    static final Operation<Rnn, Forward> MANY_TO_ONE = Operation.nonlinear(
                    "many-to-one",
                    (Rnn rnn, Forward given) ->
                            Values.of("y", rnn.manyToOne(given.x(), given.h0(), given.parameters())),
                    TanhRnnCase::terms)
            .workedBy(() -> TanhRnnWorkings.MANY_TO_ONE);

    static final Operation<Rnn, Forward> MANY_TO_MANY = Operation.nonlinear(
                    "many-to-many",
                    (Rnn rnn, Forward given) ->
                            Values.of("y", rnn.manyToMany(given.x(), given.h0(), given.parameters())),
                    TanhRnnCase::terms)
            .workedBy(() -> TanhRnnWorkings.MANY_TO_MANY);

    static final Operation<Rnn, ManyToMany> EVERYTHING = Operation.nonlinear(
                    "forward and backward",
                    (Rnn rnn, ManyToMany given) -> all(backward(rnn, given))
                            .and("h", rnn.hiddenStates(given.x(), given.h0(), given.parameters()))
                            .and("y of many-to-one", rnn.manyToOne(given.x(), given.h0(), given.parameters()))
                            .and("y of many-to-many", rnn.manyToMany(given.x(), given.h0(), given.parameters())),
                    TanhRnnCase::terms)
            .workedBy(() -> TanhRnnWorkings.MANY_TO_MANY_BACKWARD);

    static final Operation<Rnn, ManyToMany> EVERY_METHOD = Operation.nonlinear(
            "every method",
            (rnn, given) -> {
                double[][] last =
                        Arrays.stream(given.dy()).map(dy -> dy[dy.length - 1]).toArray(double[][]::new);
                rnn.manyToOneBackward(given.x(), given.h0(), given.parameters(), last);
                return EVERYTHING.function().apply(rnn, given);
            },
            TanhRnnCase::terms);

    private TanhRnnOperations() {}

    static Operation<Rnn, ManyToOne> manyToOneBackward(Function<RnnGradients, Values> outputs) {
        Operation<Rnn, ManyToOne> backward = Operation.nonlinear(
                "many-to-one backward",
                (rnn, given) ->
                        outputs.apply(rnn.manyToOneBackward(given.x(), given.h0(), given.parameters(), given.dy())),
                TanhRnnCase::terms);
        return backward.asGradientOf(
                        (rnn, given) -> Loss.of(rnn.manyToOne(given.x(), given.h0(), given.parameters()), given.dy()))
                .workedBy(() -> TanhRnnWorkings.MANY_TO_ONE_BACKWARD);
    }

    static Operation<Rnn, ManyToMany> manyToManyBackward(Function<RnnGradients, Values> outputs) {
        Operation<Rnn, ManyToMany> backward = Operation.nonlinear(
                "many-to-many backward", (rnn, given) -> outputs.apply(backward(rnn, given)), TanhRnnCase::terms);
        return backward.asGradientOf(
                        (rnn, given) -> Loss.of(rnn.manyToMany(given.x(), given.h0(), given.parameters()), given.dy()))
                .workedBy(() -> TanhRnnWorkings.MANY_TO_MANY_BACKWARD);
    }

    static Values dx(RnnGradients gradients) {
        return Values.of("dx", gradients, RnnGradients::dx);
    }

    static Values dh0(RnnGradients gradients) {
        return Values.of("dh0", gradients, RnnGradients::dh0);
    }

    static Values dxAndDh0(RnnGradients gradients) {
        return dx(gradients).and("dh0", gradients, RnnGradients::dh0);
    }

    static Values dwx(RnnGradients gradients) {
        return Values.of("dwx", gradients, RnnGradients::dwx);
    }

    static Values dwh(RnnGradients gradients) {
        return Values.of("dwh", gradients, RnnGradients::dwh);
    }

    static Values db(RnnGradients gradients) {
        return Values.of("db", gradients, RnnGradients::db);
    }

    static Values ofState(RnnGradients gradients) {
        return dwx(gradients).and("dwh", gradients, RnnGradients::dwh).and("db", gradients, RnnGradients::db);
    }

    static Values ofOutput(RnnGradients gradients) {
        return Values.of("dwy", gradients, RnnGradients::dwy).and("dc", gradients, RnnGradients::dc);
    }

    static Values all(RnnGradients gradients) {
        return dxAndDh0(gradients)
                .and("dwx", gradients, RnnGradients::dwx)
                .and("dwh", gradients, RnnGradients::dwh)
                .and("db", gradients, RnnGradients::db)
                .and("dwy", gradients, RnnGradients::dwy)
                .and("dc", gradients, RnnGradients::dc);
    }

    private static RnnGradients backward(Rnn rnn, ManyToMany given) {
        return rnn.manyToManyBackward(given.x(), given.h0(), given.parameters(), given.dy());
    }
}
