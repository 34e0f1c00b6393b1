package chainrule.staff.specimen;

import chainrule.grader.specimen.Specimen;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A specimen and where it is.
 *
 * @param folder holds its files
 * @param specimen what it declares
 */
public record SpecimenFolder(Path folder, Specimen specimen) {

    /**
     * All specimens of one kind.
     *
     * @param kind a folder such as {@code solutions/wrong}
     * @return its specimens by name
     */
    public static List<SpecimenFolder> in(Path kind) {
        try (Stream<Path> entries = Files.list(kind)) {
            return entries.filter(entry -> Files.exists(entry.resolve(Specimen.FILE)))
                    .sorted()
                    .map(SpecimenFolder::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SpecimenFolder read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve(Specimen.FILE))) {
            return new SpecimenFolder(folder, Specimen.read(in));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder.resolve(Specimen.FILE), e);
        }
    }

    /**
     * The specimen's name.
     *
     * @return such as {@code kernel-flipped}
     */
    public String name() {
        return folder.getFileName().toString();
    }

    @Override
    public String toString() {
        return name();
    }
}
