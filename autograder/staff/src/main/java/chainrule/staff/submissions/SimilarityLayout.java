package chainrule.staff.submissions;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Locale;

/**
 * Lays submissions out as checkers of similarity want them (JPlag's submissions and base code, MOSS's directories and base
 * files): {@code submissions/ID/} with the sources of each, and {@code template/} with what everybody was given. Nothing is
 * compared here.
 */
public final class SimilarityLayout {
    private static final String SOURCE = ".java";

    private final Path folder;

    private SimilarityLayout(Path folder) {
        this.folder = folder;
    }

    /**
     * An empty layout.
     *
     * @param folder that is new or empty
     * @return the layout in it
     * @throws IOException when it cannot be made, or holds something
     */
    public static SimilarityLayout in(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (var entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IOException("The folder " + folder + " holds something else: name one that is new.");
            }
        }
        Files.createDirectories(folder.resolve("submissions"));
        Files.createDirectories(folder.resolve("template"));
        return new SimilarityLayout(folder);
    }

    /**
     * Adds what everybody was given.
     *
     * @param files sources of the starter
     * @throws IOException when one cannot be copied
     */
    public void addTemplate(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.copy(file, folder.resolve("template").resolve(file.getFileName()));
        }
    }

    /**
     * Adds the sources of a submission; one that cannot be unpacked has none.
     *
     * @param submission one of a class
     * @throws IOException when files cannot be read or written
     */
    public void add(Submitted submission) throws IOException {
        Path target = Files.createDirectories(folder.resolve("submissions").resolve(submission.id()));
        try (Unpacked unpacked = Unpacked.of(submission)) {
            copySources(unpacked.folder(), target);
        } catch (Unpacked.UnusableArchiveException none) {
            // Its folder stays empty, so that every submission has one.
        }
    }

    private static void copySources(Path from, Path to) throws IOException {
        // Links are not followed: they may lead anywhere.
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && file.toString().toLowerCase(Locale.ROOT).endsWith(SOURCE)) {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
