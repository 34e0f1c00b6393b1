package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;

/** The known mistakes in one jar, opened when the first check has failed: a right submission never waits for them. */
final class MistakesJar {
    private final Optional<Path> file;
    private final Map<KnownMistake, OracleLoader> loaders = new HashMap<>();
    private JarFile jar;
    private MistakeIndex index;

    MistakesJar(Optional<Path> file) {
        this.file = file;
    }

    /** Those that concern an interface, by name. */
    List<KnownMistake> of(Class<?> contract) {
        return index().mistakes().stream()
                .filter(entry -> entry.contract().equals(contract.getName()))
                .map(MistakeIndex.Entry::mistake)
                .toList();
    }

    /** A new object of the class that makes the mistake, so that nothing is left in it from an earlier case. */
    <S> S making(KnownMistake mistake, Class<S> contract) {
        String className = className(mistake, contract);
        OracleLoader loader = loaders.computeIfAbsent(mistake, any -> new OracleLoader(jar, mistake.name() + "/"));
        return contract.cast(loader.create(className));
    }

    private String className(KnownMistake mistake, Class<?> contract) {
        return index().mistakes().stream()
                .filter(entry ->
                        entry.mistake().equals(mistake) && entry.contract().equals(contract.getName()))
                .findFirst()
                .map(MistakeIndex.Entry::className)
                .orElseThrow(() -> new HarnessFault(mistake.name() + " is no mistake of " + contract.getSimpleName()));
    }

    private MistakeIndex index() {
        if (index == null) {
            index = file.map(this::open).orElseGet(() -> new MistakeIndex(List.of()));
        }
        return index;
    }

    private MistakeIndex open(Path path) {
        try {
            jar = new JarFile(path.toFile());
            try (InputStream in = jar.getInputStream(jar.getJarEntry(MistakeIndex.FILE))) {
                return MistakeIndex.read(in);
            }
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: the known mistakes cannot be read", e);
        }
    }
}
