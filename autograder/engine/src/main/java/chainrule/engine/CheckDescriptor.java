package chainrule.engine;

import chainrule.grader.grading.PlacedCheck;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A check as a test. */
final class CheckDescriptor extends AbstractTestDescriptor {
    static final String SEGMENT = "check";

    private final String key;

    CheckDescriptor(UniqueId exercise, PlacedCheck check) {
        super(
                exercise.append(SEGMENT, check.check().key()),
                check.number() + " " + check.check().name());
        this.key = check.key();
    }

    /** Its name within the course, such as {@code linear-rnn.loss}. */
    String key() {
        return key;
    }

    @Override
    public Type getType() {
        return Type.TEST;
    }
}
