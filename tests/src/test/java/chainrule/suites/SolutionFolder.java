package chainrule.suites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The files of a solution under {@code solutions/}: compiled, and loaded apart from all others, since classes share names. */
public record SolutionFolder(Path path) {
    private static final Path SOLUTIONS = Path.of("..", "solutions");
    private static final Map<Path, List<Class<?>>> LOADED = new ConcurrentHashMap<>();

    public static SolutionFolder of(String name) {
        return new SolutionFolder(SOLUTIONS.resolve(name));
    }

    /** A new object of the one class that implements an interface. */
    public <S> S implementing(Class<S> contract) {
        try {
            for (Class<?> candidate : LOADED.computeIfAbsent(path, any -> load())) {
                if (contract.isAssignableFrom(candidate)) {
                    Constructor<?> constructor = candidate.getDeclaredConstructor();
                    constructor.setAccessible(true);
                    return contract.cast(constructor.newInstance());
                }
            }
            throw new AssertionError(path + " has no " + contract.getSimpleName());
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(path + " cannot be loaded", e);
        }
    }

    private List<Class<?>> load() {
        try {
            Path classes = Files.createTempDirectory(Path.of("target"), "solution");
            compileInto(classes);
            return load(classes);
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(path + " cannot be loaded", e);
        }
    }

    private void compileInto(Path classes) {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-nowarn", "-encoding", "UTF-8", "-d", classes.toString(), "-classpath"));
        arguments.add(System.getProperty("java.class.path"));
        files(path, ".java").map(Path::toString).forEach(arguments::add);
        int failures = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        if (failures != 0) {
            throw new AssertionError(path + " does not compile");
        }
    }

    /** The loader stays open: the solution may load further classes of its own. */
    private static List<Class<?>> load(Path classes) throws IOException, ClassNotFoundException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {classes.toUri().toURL()}, SolutionFolder.class.getClassLoader());
        List<Class<?>> loaded = new ArrayList<>();
        for (Path file : files(classes, ".class").toList()) {
            String relative = classes.relativize(file).toString();
            String name = relative.substring(0, relative.length() - ".class".length());
            loaded.add(loader.loadClass(name.replace('/', '.')));
        }
        return loaded;
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return SOLUTIONS.relativize(path).toString();
    }
}
