package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A solution of ours, compiled into a jar when the product was built, in a loader of its own. */
public final class OracleJar {
    /** Lists for each contract interface the class that implements it. */
    public static final String IMPLEMENTATIONS = "META-INF/chainrule/implementations.properties";

    private final OracleLoader loader;
    private final Properties implementations = new Properties();

    private OracleJar(Path file) throws IOException {
        JarFile jar = new JarFile(file.toFile());
        loader = new OracleLoader(jar, "");
        JarEntry entry = jar.getJarEntry(IMPLEMENTATIONS);
        if (entry == null) {
            throw new HarnessFault(file.getFileName() + " does not say what it implements");
        }
        try (InputStream in = jar.getInputStream(entry)) {
            implementations.load(in);
        }
    }

    /**
     * Opens a jar.
     *
     * @param jar a file of the product's oracle folder
     * @return its solution
     */
    public static OracleJar open(Path jar) {
        try {
            return new OracleJar(jar);
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: " + jar.getFileName() + " cannot be read", e);
        }
    }

    /**
     * The name of the class that implements an interface: for the reference, the starter's name too.
     *
     * @param contract the interface
     * @return a binary name
     */
    public Optional<String> className(Class<?> contract) {
        return Optional.ofNullable(implementations.getProperty(contract.getName()));
    }

    /**
     * A new object of the class that implements an interface.
     *
     * @param <S> the interface
     * @param contract the interface
     * @return the object, or nothing when this solution does not implement it
     */
    public <S> Optional<S> create(Class<S> contract) {
        return className(contract).map(name -> contract.cast(loader.create(name)));
    }
}
