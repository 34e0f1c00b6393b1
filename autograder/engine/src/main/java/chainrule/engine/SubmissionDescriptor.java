package chainrule.engine;

import chainrule.grader.grading.Course;
import chainrule.grader.grading.Selection;
import java.nio.file.Path;
import java.util.List;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.support.descriptor.AbstractTestDescriptor;

/** A submission as a container of all that is graded of it. */
final class SubmissionDescriptor extends AbstractTestDescriptor {
    static final String SEGMENT = "submission";

    private final Path folder;
    private final Course course;

    SubmissionDescriptor(UniqueId engine, Path folder, Course course, TestSource source) {
        super(engine.append(SEGMENT, folder.toString()), course.assignment().title(), source);
        this.folder = folder;
        this.course = course;
        course.exercises(Selection.ALL).forEach(exercise -> addChild(new ExerciseDescriptor(getUniqueId(), exercise)));
    }

    Path folder() {
        return folder;
    }

    Course course() {
        return course;
    }

    /** Those of its checks that are still asked for. */
    List<CheckDescriptor> checks() {
        return getDescendants().stream()
                .filter(CheckDescriptor.class::isInstance)
                .map(CheckDescriptor.class::cast)
                .toList();
    }

    @Override
    public Type getType() {
        return Type.CONTAINER;
    }
}
