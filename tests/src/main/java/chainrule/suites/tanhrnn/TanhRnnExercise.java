package chainrule.suites.tanhrnn;

import static chainrule.suites.tanhrnn.Sequences.ANYTHING;
import static chainrule.suites.tanhrnn.Sequences.BATCH;
import static chainrule.suites.tanhrnn.Sequences.BIAS;
import static chainrule.suites.tanhrnn.Sequences.COMBINATIONS;
import static chainrule.suites.tanhrnn.Sequences.INITIAL_STATE;
import static chainrule.suites.tanhrnn.Sequences.LARGE;
import static chainrule.suites.tanhrnn.Sequences.ONE_SEQUENCE;
import static chainrule.suites.tanhrnn.Sequences.ONE_STEP;
import static chainrule.suites.tanhrnn.Sequences.OUTPUT_BIAS;
import static chainrule.suites.tanhrnn.Sequences.SEVERAL;
import static chainrule.suites.tanhrnn.Sequences.SEVERAL_STEPS;
import static chainrule.suites.tanhrnn.Sequences.UNLIKE_SIZES;
import static chainrule.suites.tanhrnn.TanhRnnOperations.EVERYTHING;
import static chainrule.suites.tanhrnn.TanhRnnOperations.EVERY_METHOD;
import static chainrule.suites.tanhrnn.TanhRnnOperations.MANY_TO_MANY;
import static chainrule.suites.tanhrnn.TanhRnnOperations.MANY_TO_ONE;
import static chainrule.suites.tanhrnn.TanhRnnOperations.STATES;
import static chainrule.suites.tanhrnn.TanhRnnOperations.manyToManyBackward;
import static chainrule.suites.tanhrnn.TanhRnnOperations.manyToOneBackward;
import static chainrule.testkit.Check.check;

import chainrule.contract.Rnn;
import chainrule.suites.Homework;
import chainrule.suites.tanhrnn.TanhRnnCase.Forward;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToMany;
import chainrule.suites.tanhrnn.TanhRnnCase.ManyToOne;
import chainrule.testkit.Cases;
import chainrule.testkit.Exercise;
import chainrule.testkit.ExerciseSource;
import chainrule.testkit.Property;

/** The tanh RNN. Weights add up to 100, of which homework has 4, shapes have 3 and double precision has 10. */
public final class TanhRnnExercise implements ExerciseSource {
    private static final Homework HOMEWORK = Homework.beside(TanhRnnExercise.class);

    @Override
    public Exercise<Rnn> exercise() {
        return Exercise.of(
                "tanh-rnn",
                "RNN with tanh",
                Rnn.class,
                check("shapes", "shapes of all results", 3).shapes(EVERYTHING, manyToMany(ANYTHING)),
                check("homework-growth", "homework: growth of the gradient through a layer", 4)
                        .values(
                                manyToOneBackward(TanhRnnOperations::dx),
                                HOMEWORK.cases("growth", GrowthLayer.class, GrowthLayer::asCase)),
                check("states-one-step", "hidden states: one step", 3).values(STATES, forward(ONE_STEP)),
                check("states-several-steps", "hidden states: several steps", 4).values(STATES, forward(SEVERAL_STEPS)),
                check("states-sizes", "hidden states: unlike sizes", 3).values(STATES, forward(UNLIKE_SIZES)),
                check("states-batch", "hidden states: batch", 4).values(STATES, forward(BATCH)),
                check("states-bias", "hidden states: bias", 3).values(STATES, forward(BIAS)),
                check("states-initial-state", "hidden states: initial state", 3).values(STATES, forward(INITIAL_STATE)),
                check("many-to-one", "many-to-one", 3).values(MANY_TO_ONE, forward(ONE_SEQUENCE)),
                check("many-to-one-output-bias", "many-to-one: output bias", 2)
                        .values(MANY_TO_ONE, forward(OUTPUT_BIAS)),
                check("many-to-many", "many-to-many", 3).values(MANY_TO_MANY, forward(ONE_SEQUENCE)),
                check("many-to-many-output-bias", "many-to-many: output bias", 2)
                        .values(MANY_TO_MANY, forward(OUTPUT_BIAS)),
                check("backward-dx", "many-to-one backward: dx", 4)
                        .values(manyToOneBackward(TanhRnnOperations::dx), manyToOne(ONE_SEQUENCE)),
                check("backward-dwx", "many-to-one backward: dwx", 4)
                        .values(manyToOneBackward(TanhRnnOperations::dwx), manyToOne(ONE_SEQUENCE)),
                check("backward-dwh", "many-to-one backward: dwh", 5)
                        .values(manyToOneBackward(TanhRnnOperations::dwh), manyToOne(ONE_SEQUENCE)),
                check("backward-db", "many-to-one backward: db", 3)
                        .values(manyToOneBackward(TanhRnnOperations::db), manyToOne(ONE_SEQUENCE)),
                check("backward-dh0", "many-to-one backward: dh0", 4)
                        .values(manyToOneBackward(TanhRnnOperations::dh0), manyToOne(ONE_SEQUENCE)),
                check("backward-dwy-and-dc", "many-to-one backward: dwy and dc", 3)
                        .values(manyToOneBackward(TanhRnnOperations::ofOutput), manyToOne(ONE_SEQUENCE)),
                check("backward-batch", "many-to-one backward: batch", 3)
                        .values(manyToOneBackward(TanhRnnOperations::all), manyToOne(SEVERAL)),
                check("backward-initial-state", "many-to-one backward: initial state", 2)
                        .values(manyToOneBackward(TanhRnnOperations::all), manyToOne(INITIAL_STATE)),
                check("every-step-dx-and-dh0", "many-to-many backward: dx and dh0", 4)
                        .values(manyToManyBackward(TanhRnnOperations::dxAndDh0), manyToMany(ONE_SEQUENCE)),
                check("every-step-dwx-dwh-and-db", "many-to-many backward: dwx, dwh and db", 4)
                        .values(manyToManyBackward(TanhRnnOperations::ofState), manyToMany(ONE_SEQUENCE)),
                check("every-step-dwy-and-dc", "many-to-many backward: dwy and dc", 3)
                        .values(manyToManyBackward(TanhRnnOperations::ofOutput), manyToMany(ONE_SEQUENCE)),
                check("every-step-combinations", "many-to-many backward: combinations", 3)
                        .values(manyToManyBackward(TanhRnnOperations::all), Sequences.combined()),
                check("backward-large", "backward: large", 5)
                        .large(manyToOneBackward(TanhRnnOperations::all), Sequences.cases(1, LARGE, Layout::manyToOne)),
                check("saturated", "hidden states: saturated", 2).values(STATES, Sequences.saturated()),
                check("forward-large", "many-to-many: large", 2).large(MANY_TO_MANY, Sequences.largeForward()),
                check("arguments", "arguments stay as they are", 2).arguments(EVERY_METHOD, manyToMany(COMBINATIONS)),
                check("double-precision", "double precision", 10).digits(EVERYTHING, Sequences.rounded()));
    }

    private static Cases<Forward> forward(Property<Layout> property) {
        return Sequences.eight(property, Layout::forward);
    }

    private static Cases<ManyToOne> manyToOne(Property<Layout> property) {
        return Sequences.eight(property, Layout::manyToOne);
    }

    private static Cases<ManyToMany> manyToMany(Property<Layout> property) {
        return Sequences.eight(property, Layout::manyToMany);
    }
}
