package chainrule.grader.oracle;

import chainrule.grader.specimen.Specimen;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The known mistakes as jars, opened when the first check has failed: a right submission never waits for them. */
final class MistakeJars {
    private static final String ENDING = ".jar";

    private final Optional<Path> folder;
    private final Map<KnownMistake, OracleJar> jars = new HashMap<>();
    private List<KnownMistake> mistakes;

    MistakeJars(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Those that concern an interface, by name. */
    List<KnownMistake> of(Class<?> contract) {
        return all().stream()
                .filter(mistake -> jars.get(mistake).className(contract).isPresent())
                .toList();
    }

    /** A new object of the class that makes the mistake, so that nothing is left in it from an earlier case. */
    <S> Optional<S> making(KnownMistake mistake, Class<S> contract) {
        return jars.get(mistake).create(contract);
    }

    private List<KnownMistake> all() {
        if (mistakes == null) {
            List<KnownMistake> found = new ArrayList<>();
            for (Path file : files()) {
                OracleJar jar = OracleJar.open(file);
                String fileName = file.getFileName().toString();
                Specimen specimen = jar.specimen()
                        .orElseThrow(() -> new HarnessFault(fileName + " does not say which mistake it makes"));
                String name = fileName.substring(0, fileName.length() - ENDING.length());
                KnownMistake mistake = new KnownMistake(name, specimen.title(), specimen.hint());
                jars.put(mistake, jar);
                found.add(mistake);
            }
            mistakes = found;
        }
        return mistakes;
    }

    private List<Path> files() {
        if (folder.filter(Files::isDirectory).isEmpty()) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder.get())) {
            return entries.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: the known mistakes cannot be listed", e);
        }
    }
}
