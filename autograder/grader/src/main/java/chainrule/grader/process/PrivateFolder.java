package chainrule.grader.process;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder for a while: where a worker that shares the grader's user works and keeps temporary files, or where copies
 * are. Links in it are deleted, never followed.
 *
 * @param path a folder that nobody else has
 */
record PrivateFolder(Path path) {

    static PrivateFolder create() throws IOException {
        return new PrivateFolder(Files.createTempDirectory(
                "chainrule-worker-" + ProcessHandle.current().pid() + "-"));
    }

    void delete() {
        if (!Files.exists(path)) {
            return;
        }
        Set<Path> opened = new HashSet<>();
        try {
            Files.walkFileTree(path, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (opened.add(file) && Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                        Files.getFileAttributeView(file, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS)
                                .setPermissions(PosixFilePermissions.fromString("rwx------"));
                        Files.walkFileTree(file, this);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
                    Files.delete(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException leftOver) {
            // a submission that shares our user can make this fail, and must not fail a grading by it
            return;
        }
    }
}
