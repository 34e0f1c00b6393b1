package chainrule.engine;

import chainrule.grader.grading.PlacedExercise;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** An exercise as a container of its checks. */
final class ExerciseDescriptor extends AbstractTestDescriptor {
    static final String SEGMENT = "exercise";

    ExerciseDescriptor(UniqueId submission, PlacedExercise placed) {
        super(
                submission.append(SEGMENT, placed.exercise().key()),
                placed.number() + " " + placed.exercise().title());
        placed.checks().forEach(check -> addChild(new CheckDescriptor(getUniqueId(), check)));
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
