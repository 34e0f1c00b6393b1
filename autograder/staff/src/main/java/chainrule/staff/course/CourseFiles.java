package chainrule.staff.course;

import java.nio.file.Path;
import java.util.Optional;

/** Where each file of a course belongs in a checkout. */
final class CourseFiles {
    private static final Path CONTRACT = Path.of("autograder/contract/src/main/java");
    private static final Path SUITES = Path.of("tests/src/main/java");
    private static final Path DATA = Path.of("tests/src/main/resources");

    private CourseFiles() {}

    /**
     * The place of a file.
     *
     * @param file relative to the folder of the course
     * @return relative to a checkout; nothing for a file that concerns the course alone, such as notes
     */
    static Optional<Path> place(Path file) {
        String room = file.getName(0).toString();
        if (file.getNameCount() == 1) {
            boolean known = room.equals("assignment.yaml") || room.equals("secret");
            return known ? Optional.of(Path.of("tests").resolve(file)) : Optional.empty();
        }
        Path inside = file.subpath(1, file.getNameCount());
        return switch (room) {
            case "contract" -> Optional.of(CONTRACT.resolve(inside));
            case "suites" -> Optional.of((isJava(file) ? SUITES : DATA).resolve(inside));
            case "solutions" -> Optional.of(file);
            default -> Optional.empty();
        };
    }

    /** The name of the exercise in a file, which a checkout lists by name. */
    static Optional<String> exercise(Path file) {
        boolean exercise = file.startsWith("suites") && file.toString().endsWith("Exercise.java");
        return exercise ? Optional.of(className(file.subpath(1, file.getNameCount()))) : Optional.empty();
    }

    private static String className(Path file) {
        return file.toString().replace('\\', '/').replaceFirst("\\.java$", "").replace('/', '.');
    }

    private static boolean isJava(Path file) {
        return file.toString().endsWith(".java");
    }
}
