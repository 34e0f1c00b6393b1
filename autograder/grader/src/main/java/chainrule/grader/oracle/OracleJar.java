package chainrule.grader.oracle;

import chainrule.grader.specimen.Specimen;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A solution of ours, compiled into a jar when the product was built. Every jar has a loader of its own that looks into
 * the jar first and sees nothing else but the contract and the JDK, so that solutions whose classes have one name never
 * meet.
 */
public final class OracleJar {
    /** Lists for each contract interface the class that implements it. */
    public static final String IMPLEMENTATIONS = "META-INF/chainrule/implementations.properties";

    /** Where a known mistake's description is. */
    public static final String SPECIMEN = "META-INF/chainrule/" + Specimen.FILE;

    private static final String CONTRACT = "chainrule.contract.";

    private final Loader loader;
    private final Properties implementations = new Properties();

    private OracleJar(Path jar) throws IOException {
        loader = new Loader(jar);
        try (InputStream in = loader.getResourceAsStream(IMPLEMENTATIONS)) {
            if (in == null) {
                throw new HarnessFault(jar.getFileName() + " does not say what it implements");
            }
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
        return className(contract).map(name -> contract.cast(create(name)));
    }

    /**
     * What this solution of ours says about itself.
     *
     * @return the specimen, for a known mistake
     */
    public Optional<Specimen> specimen() {
        try (InputStream in = loader.getResourceAsStream(SPECIMEN)) {
            return in == null ? Optional.empty() : Optional.of(Specimen.read(in));
        } catch (IOException e) {
            throw new HarnessFault("a solution of ours does not describe itself", e);
        }
    }

    private Object create(String name) {
        try {
            var constructor = loader.loadClass(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new HarnessFault("a solution of ours cannot be created: " + name, e);
        }
    }

    /** Child first; behind the jar stand the JDK's platform classes and, by name, the contract. */
    private static final class Loader extends URLClassLoader {
        Loader(Path jar) throws MalformedURLException {
            super(new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith(CONTRACT)) {
                return OracleJar.class.getClassLoader().loadClass(name);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                try {
                    return findClass(name);
                } catch (ClassNotFoundException notInTheJar) {
                    return super.loadClass(name, resolve);
                }
            }
        }
    }
}
