package chainrule.staff.specimen;

import chainrule.grader.specimen.Specimen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile specimen as a student would submit it: its files, and those that a repository cannot hold.
 *
 * @param folder what is graded
 * @param temporary whether it goes away when it is closed
 */
public record Layout(Path folder, boolean temporary) implements AutoCloseable {

    /**
     * Lays a solution out.
     *
     * @param subject any solution
     * @return its own folder, unless files have to be made for it
     * @throws IOException when a file cannot be made
     */
    public static Layout of(Subject subject) throws IOException {
        if (subject.kind() != Kind.HOSTILE
                || Deed.read(subject.folder()).files().isEmpty()) {
            return new Layout(subject.folder(), false);
        }
        Path folder = Files.createTempDirectory("chainrule-deed-");
        into(subject.folder(), folder);
        return new Layout(folder, true);
    }

    /**
     * Lays a hostile specimen out.
     *
     * @param specimen its folder
     * @param target an empty folder
     * @throws IOException when a file cannot be made
     */
    public static void into(Path specimen, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(specimen)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = target.resolve(specimen.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        Files.delete(target.resolve(Specimen.FILE));
        for (Recipe recipe : Deed.read(specimen).files()) {
            recipe.make(target);
        }
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
