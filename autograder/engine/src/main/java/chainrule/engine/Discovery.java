package chainrule.engine;

import chainrule.grader.grading.Course;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.EngineDiscoveryRequest;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.UniqueId;
import org.junit.platform.engine.discovery.ClassSelector;
import org.junit.platform.engine.discovery.ClasspathRootSelector;
import org.junit.platform.engine.discovery.DirectorySelector;
import org.junit.platform.engine.discovery.UniqueIdSelector;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.DirectorySource;
import org.junit.platform.engine.support.descriptor.EngineDescriptor;

/**
 * Which checks are asked for: those of a folder, those of a class that is marked as somebody's homework, or single ones
 * by the name that the platform gave them. Everything else is for other engines, and costs nothing here.
 */
final class Discovery {
    private final EngineDescriptor engine;
    private final Supplier<Course> course;
    /** What is asked for by name; everything below these names stays. */
    private final Set<UniqueId> wanted = new HashSet<>();

    Discovery(EngineDescriptor engine, Supplier<Course> course) {
        this.engine = engine;
        this.course = course;
    }

    void of(EngineDiscoveryRequest request) {
        request.getSelectorsByType(DirectorySelector.class).forEach(selector -> {
            if (holdsSources(selector.getPath())) {
                whole(selector.getPath(), DirectorySource.from(selector.getDirectory()));
            }
        });
        request.getSelectorsByType(ClassSelector.class).forEach(selector -> marked(selector.getJavaClass()));
        request.getSelectorsByType(ClasspathRootSelector.class)
                .forEach(root -> ReflectionSupport.findAllClassesInClasspathRoot(
                                root.getClasspathRoot(), type -> type.isAnnotationPresent(Homework.class), name -> true)
                        .forEach(this::marked));
        request.getSelectorsByType(UniqueIdSelector.class).forEach(selector -> named(selector.getUniqueId()));
        List.copyOf(engine.getDescendants()).stream()
                .filter(CheckDescriptor.class::isInstance)
                .filter(check -> wanted.stream().noneMatch(check.getUniqueId()::hasPrefix))
                .forEach(TestDescriptor::removeFromHierarchy);
        engine.accept(TestDescriptor::prune);
    }

    private static boolean holdsSources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private void marked(Class<?> type) {
        Homework homework = type.getAnnotation(Homework.class);
        if (homework != null) {
            whole(Path.of(homework.value()), ClassSource.from(type));
        }
    }

    private void named(UniqueId id) {
        if (id.hasPrefix(engine.getUniqueId()) && id.getSegments().size() > 1) {
            add(Path.of(id.getSegments().get(1).getValue()), null);
            wanted.add(id);
        }
    }

    private void whole(Path folder, TestSource source) {
        wanted.add(add(folder, source).getUniqueId());
    }

    private TestDescriptor add(Path folder, TestSource source) {
        Optional<? extends TestDescriptor> there = engine.getChildren().stream()
                .filter(child -> ((SubmissionDescriptor) child).folder().equals(folder))
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        SubmissionDescriptor submission = new SubmissionDescriptor(engine.getUniqueId(), folder, course.get(), source);
        engine.addChild(submission);
        return submission;
    }
}
