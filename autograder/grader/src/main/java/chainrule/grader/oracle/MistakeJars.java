package chainrule.grader.oracle;

import chainrule.grader.specimen.Specimen;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The known mistakes as jars, opened when the first check has failed: a right submission never waits for them. */
final class MistakeJars {
    private static final String ENDING = ".jar";

    private final Optional<Path> folder;
    private final Map<Class<?>, List<KnownMistake>> byContract = new HashMap<>();
    private final Map<KnownMistake, OracleJar> jars = new HashMap<>();
    private Map<String, OracleJar> all;

    MistakeJars(Optional<Path> folder) {
        this.folder = folder;
    }

    /**
     * Those that concern an interface, by name, but for those that are only slow: no result tells them, and each would
     * need its time. The descriptions of other interfaces' mistakes are not even read.
     */
    List<KnownMistake> of(Class<?> contract) {
        return byContract.computeIfAbsent(contract, wanted -> {
            List<KnownMistake> mistakes = new ArrayList<>();
            all().forEach((name, jar) -> {
                if (jar.className(wanted).isPresent()) {
                    Specimen specimen = specimen(name, jar);
                    if (!specimen.isOnlySlow()) {
                        KnownMistake mistake = new KnownMistake(name, specimen.title(), specimen.hint());
                        jars.put(mistake, jar);
                        mistakes.add(mistake);
                    }
                }
            });
            return mistakes;
        });
    }

    /** A new object of the class that makes the mistake, so that nothing is left in it from an earlier case. */
    <S> Optional<S> making(KnownMistake mistake, Class<S> contract) {
        return jars.get(mistake).create(contract);
    }

    private static Specimen specimen(String name, OracleJar jar) {
        return jar.specimen().orElseThrow(() -> new HarnessFault(name + " does not say which mistake it makes"));
    }

    private Map<String, OracleJar> all() {
        if (all == null) {
            all = new LinkedHashMap<>();
            for (Path file : files()) {
                String fileName = file.getFileName().toString();
                all.put(fileName.substring(0, fileName.length() - ENDING.length()), OracleJar.open(file));
            }
        }
        return all;
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
