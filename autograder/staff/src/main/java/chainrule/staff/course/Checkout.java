package chainrule.staff.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a folder that are somebody's work, without what a build or an editor made. */
final class Checkout {
    private static final Set<String> LEFT_OUT = Set.of(".git", ".idea", ".vscode", ".settings");

    private Checkout() {}

    /**
     * Finds them.
     *
     * @param root a checkout, or the folder of a course
     * @return relative to the root, in order
     */
    static SortedSet<Path> files(Path root) {
        SortedSet<Path> files = new TreeSet<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return isLeftOut(root.relativize(folder)) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    Path relative = root.relativize(file);
                    if (attributes.isRegularFile() && !relative.equals(Path.of(".git"))) {
                        files.add(relative);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    /** A specimen may hold whatever a real upload drags along, a folder named target included. */
    private static boolean isLeftOut(Path folder) {
        String name = folder.getFileName().toString();
        boolean built = name.equals("target") && !folder.startsWith("solutions");
        return built || folder.getNameCount() == 1 && LEFT_OUT.contains(name);
    }
}
