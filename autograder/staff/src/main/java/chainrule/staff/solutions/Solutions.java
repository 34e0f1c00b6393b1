package chainrule.staff.solutions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All solutions of ours.
 *
 * @param folder the one named {@code solutions}
 */
public record Solutions(Path folder) {

    /**
     * Those of a checkout.
     *
     * @param checkout the folder around {@code solutions}
     * @return all of them
     */
    public static Solutions in(Path checkout) {
        return new Solutions(checkout.resolve("solutions"));
    }

    /**
     * Every one.
     *
     * @return the reference, the starter, and the specimens by kind and name
     */
    public List<Solution> all() {
        return Arrays.stream(Kind.values()).flatMap(kind -> of(kind).stream()).toList();
    }

    /**
     * Those of one kind.
     *
     * @param kind of several, or of a single one
     * @return by name
     */
    public List<Solution> of(Kind kind) {
        Path place = folder.resolve(kind.folder());
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        return kind.isSpecimen() ? specimens(kind, place) : List.of(new Solution(kind, place));
    }

    private static List<Solution> specimens(Kind kind, Path place) {
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(Files::isDirectory)
                    .sorted()
                    .map(entry -> new Solution(kind, entry))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The one of a name.
     *
     * @param name such as {@code reference} or {@code wrong/kernel-flipped}
     * @return the solution
     * @throws IllegalArgumentException when there is none
     */
    public Solution named(String name) {
        return all().stream()
                .filter(solution -> solution.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no solution " + name));
    }

    /**
     * The one that is written down in a folder.
     *
     * @param place any folder
     * @return nothing when it is somebody else's
     */
    public Optional<Solution> at(Path place) {
        return all().stream()
                .filter(solution -> solution.folder().endsWith(name(place)))
                .filter(solution -> isSame(solution.folder(), place))
                .findFirst();
    }

    /** Few solutions have the name of a folder, and to ask whether two are the same takes two calls of the system. */
    private static Path name(Path place) {
        try {
            return Optional.ofNullable(place.toRealPath().getFileName()).orElse(place);
        } catch (IOException unknown) {
            return place;
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
