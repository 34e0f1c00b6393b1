package chainrule.staff.solutions;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * A solution of ours.
 *
 * @param kind what it is for
 * @param folder where it is written down
 */
public record Solution(Kind kind, Path folder) {
    /** The file in which a specimen declares what it must get. */
    public static final String DECLARATION = "specimen.yaml";

    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * Its own name.
     *
     * @return such as {@code kernel-flipped}
     */
    public String id() {
        return folder.getFileName().toString();
    }

    /**
     * Its name among all of them.
     *
     * @return such as {@code wrong/kernel-flipped}
     */
    public String name() {
        return kind.isSpecimen() ? kind.folder() + "/" + id() : kind.folder();
    }

    /**
     * What a style or a mistake declares.
     *
     * @return what its file says
     */
    public Specimen specimen() {
        return declared(Specimen.class);
    }

    /**
     * What a deed declares.
     *
     * @return what its file says
     */
    public Deed deed() {
        return declared(Deed.class);
    }

    /**
     * The reference beside it.
     *
     * @return what a mistake is a change of
     */
    Reference reference() {
        return new Reference(folder.getParent().resolveSibling(Kind.REFERENCE.folder()));
    }

    private <T> T declared(Class<T> type) {
        try {
            return YAML.readValue(folder.resolve(DECLARATION).toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(name() + " does not declare itself", e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
