package chainrule.grader.oracle;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.InputStream;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Loads the classes of one solution of ours: child first; behind them stand the JDK's platform classes and, by name, the
 * contract. Solutions whose classes have one name never meet.
 */
final class OracleLoader extends ClassLoader {
    private static final String CONTRACT = "chainrule.contract.";

    private final JarFile jar;
    private final String folder;

    /**
     * A loader.
     *
     * @param jar where the classes are; it stays open
     * @param folder in which of its folders, with a slash at the end; empty for the top
     */
    OracleLoader(JarFile jar, String folder) {
        super(ClassLoader.getPlatformClassLoader());
        this.jar = jar;
        this.folder = folder;
    }

    /** A new object of a class. */
    Object create(String name) {
        try {
            var constructor = loadClass(name).getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new HarnessFault("a solution of ours cannot be created: " + name, e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(CONTRACT)) {
            return OracleLoader.class.getClassLoader().loadClass(name);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            JarEntry entry = jar.getJarEntry(folder + name.replace('.', '/') + ".class");
            return entry == null ? super.loadClass(name, resolve) : define(name, entry);
        }
    }

    private Class<?> define(String name, JarEntry entry) throws ClassNotFoundException {
        try (InputStream in = jar.getInputStream(entry)) {
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
