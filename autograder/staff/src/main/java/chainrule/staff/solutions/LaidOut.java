package chainrule.staff.solutions;

import chainrule.staff.files.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A solution of ours as a student would submit it.
 *
 * @param folder what is graded
 * @param temporary whether it goes away when it is closed
 */
public record LaidOut(Path folder, boolean temporary) implements AutoCloseable {
    /** The class that deeds of members extend, beside their folders. */
    private static final String COMMON = "Deed.java";

    private static final String CLASS = """
            import chainrule.contract.*;
            import java.io.*;
            import java.net.*;
            import java.nio.file.*;
            import java.util.*;

            public class Conv2d extends Deed implements Convolution2d {
            %s}
            """;

    private static final int INDENT = 4;

    /**
     * Lays a solution out.
     *
     * @param solution any one
     * @return its own folder, unless files have to be made for it
     * @throws IOException when a file cannot be made
     * @throws InvalidSpecimenException when it cannot be made of the reference as that is now
     */
    public static LaidOut of(Solution solution) throws IOException {
        if (liesThere(solution)) {
            return new LaidOut(solution.folder(), false);
        }
        LaidOut laidOut = new LaidOut(Files.createTempDirectory("chainrule-specimen-"), true);
        try {
            into(solution, laidOut.folder);
            return laidOut;
        } catch (IOException | RuntimeException e) {
            laidOut.close();
            throw e;
        }
    }

    private static boolean liesThere(Solution solution) {
        return switch (solution.kind()) {
            case REFERENCE, STARTER, STYLE -> true;
            case MISTAKE -> solution.specimen().change().isEmpty();
            case DEED ->
                !solution.deed().isInCommonClass() && solution.deed().files().isEmpty();
        };
    }

    /**
     * Writes a solution as files.
     *
     * @param solution any one
     * @param target a folder, made when it is not there
     * @throws IOException when a file cannot be made
     * @throws InvalidSpecimenException when it cannot be made of the reference as that is now
     */
    public static void into(Solution solution, Path target) throws IOException {
        Files.createDirectories(target);
        copyFiles(solution.folder(), target);
        if (solution.kind() == Kind.MISTAKE) {
            writeChanged(solution, target);
        } else if (solution.kind() == Kind.DEED) {
            writeDeed(solution, target);
        }
    }

    private static void copyFiles(Path folder, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (!file.equals(folder.resolve(Solution.DECLARATION))) {
                    Path copy = target.resolve(folder.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static void writeChanged(Solution mistake, Path target) throws IOException {
        Map<String, List<Change>> byFile = new LinkedHashMap<>();
        for (Change change : mistake.specimen().change()) {
            byFile.computeIfAbsent(file(mistake, change), any -> new ArrayList<>())
                    .add(change);
        }
        for (String file : byFile.keySet()) {
            String text = mistake.reference().text(file);
            Files.writeString(target.resolve(file), Patch.applied(mistake.name(), file, text, byFile.get(file)));
        }
    }

    private static void writeDeed(Solution solution, Path target) throws IOException {
        Deed deed = solution.deed();
        if (deed.isInCommonClass()) {
            Files.copy(solution.folder().resolveSibling(COMMON), target.resolve(COMMON));
            Files.writeString(
                    target.resolve("Conv2d.java"),
                    CLASS.formatted(deed.ownMembers().indent(INDENT).replaceAll("(?m)^ +$", "")));
        }
        for (Recipe recipe : deed.files()) {
            recipe.make(target);
        }
    }

    private static String file(Solution mistake, Change change) throws IOException {
        if (change.in() == null) {
            String exercise = mistake.specimen().exercise();
            return mistake.reference()
                    .fileOf(exercise)
                    .orElseThrow(() -> InvalidSpecimenException.noExercise(mistake.name(), exercise));
        }
        if (!mistake.reference().has(change.in())) {
            throw InvalidSpecimenException.noFile(mistake.name(), change.in());
        }
        return change.in();
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try {
            Trees.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
