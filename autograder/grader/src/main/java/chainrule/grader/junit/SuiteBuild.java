package chainrule.grader.junit;

import chainrule.grader.config.InvalidAssignmentException;
import chainrule.wire.ValueCodec;
import chainrule.wire.suites.TestRow;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Builds a course's tests: its interfaces, twins of its reference, and the tests against both. */
final class SuiteBuild {
    private static final String ADVICE = ". Tests see of the student's classes what the reference has in constructors,"
            + " methods and constants; no fields, and nothing private";

    private final Path course;
    private final Path home;
    private final List<String> named;
    private final BuiltSuites built;
    private final List<String> types = new ArrayList<>();

    /**
     * A build.
     *
     * @param course the folder of the course
     * @param home of the product
     * @param named the classes of the reference that tests may name; none for all
     * @param into an empty folder
     */
    SuiteBuild(Path course, Path home, List<String> named, Path into) {
        this.course = course;
        this.home = home;
        this.named = named;
        this.built = new BuiltSuites(into);
    }

    BuiltSuites run() throws IOException {
        copy(course.resolve("contract"), folder(BuiltSuites.SOURCES));
        copyJars();
        List<Path> tools = tools();
        CourseCompiler.compile(
                BuiltSuites.files(course.resolve("contract"), ".java"), List.of(), folder(BuiltSuites.CONTRACT), "");
        Path reference = folder("reference");
        CourseCompiler.compile(
                BuiltSuites.files(course.resolve("solutions/reference"), ".java"),
                List.of(folder(BuiltSuites.CONTRACT)),
                reference,
                "");
        addTypes(folder(BuiltSuites.CONTRACT), List.of(folder(BuiltSuites.CONTRACT)), false);
        addTypes(reference, List.of(reference, folder(BuiltSuites.CONTRACT)), true);
        CourseCompiler.compile(
                BuiltSuites.files(folder("twins-src"), ".java"),
                with(tools, BuiltSuites.CONTRACT),
                folder(BuiltSuites.TWINS),
                "");
        CourseCompiler.compile(
                BuiltSuites.files(course.resolve("suites"), ".java"),
                with(tools, BuiltSuites.CONTRACT, BuiltSuites.TWINS),
                folder(BuiltSuites.SUITES),
                ADVICE);
        copyResources();
        delete(reference);
        Files.write(folder(BuiltSuites.TYPES), types);
        Files.write(folder(BuiltSuites.TEST_CLASSES), testClasses());
        return built;
    }

    /** The rows of what was built, as the process of the tests has listed them. */
    void keep(TestRow[] tests) throws IOException {
        Files.write(folder(BuiltSuites.TESTS), ValueCodec.encode(TestRow[].class, tests));
    }

    private Path folder(String name) {
        return built.folder().resolve(name);
    }

    private List<Path> tools() {
        List<Path> jars = new ArrayList<>(BuiltSuites.jars(folder(BuiltSuites.LIBRARIES)));
        jars.addAll(BuiltSuites.jars(home.resolve("junit")));
        return jars;
    }

    private List<Path> with(List<Path> jars, String... folders) {
        List<Path> all = new ArrayList<>(Stream.of(folders).map(this::folder).toList());
        all.addAll(jars);
        return all;
    }

    /** Notes the classes of a folder as types that cross; of the reference's, writes the twins. */
    private void addTypes(Path classes, List<Path> classPath, boolean twins) throws IOException {
        URL[] urls = new URL[classPath.size()];
        for (int i = 0; i < urls.length; i++) {
            urls[i] = classPath.get(i).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            for (String name : classNames(classes)) {
                Class<?> type = load(loader, name);
                if (twins ? isTwinned(type) : isShared(type)) {
                    types.add(name);
                }
                if (twins && isTwinned(type) && !type.isMemberClass()) {
                    writeTwin(type);
                }
            }
        }
    }

    private static Class<?> load(ClassLoader loader, String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new IllegalStateException("what was just compiled cannot be loaded: " + name, e);
        }
    }

    private boolean isShared(Class<?> type) {
        if (type.isInterface() || type.isEnum() || Throwable.class.isAssignableFrom(type)) {
            return true;
        }
        throw new InvalidAssignmentException(
                Path.of(type.getSimpleName() + ".java"),
                0,
                "the folder contract holds interfaces, enums and exceptions; a class belongs to the reference, of which"
                        + " tests see a twin");
    }

    private boolean isTwinned(Class<?> type) {
        Class<?> outer = type;
        while (outer.isMemberClass() && !Modifier.isPrivate(outer.getModifiers())) {
            outer = outer.getEnclosingClass();
        }
        boolean nameable = !outer.isMemberClass() && !outer.isAnonymousClass() && !outer.isLocalClass();
        return nameable && !type.isSynthetic() && (named.isEmpty() || named.contains(outer.getName()));
    }

    private void writeTwin(Class<?> type) throws IOException {
        Path file = folder("twins-src").resolve(type.getName().replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        try {
            Files.writeString(file, TwinSource.file(type));
        } catch (UntwinnableException e) {
            throw new InvalidAssignmentException(Path.of(type.getSimpleName() + ".java"), 0, e.getMessage());
        }
    }

    static List<String> classNames(Path classes) {
        return BuiltSuites.files(classes, ".class").stream()
                .map(file ->
                        classes.relativize(file).toString().replace('/', '.').replace('\\', '.'))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .filter(name -> !name.endsWith("package-info") && !name.endsWith("module-info"))
                .toList();
    }

    private List<String> testClasses() {
        return classNames(folder(BuiltSuites.SUITES)).stream()
                .filter(name -> !name.contains("$"))
                .toList();
    }

    private void copyJars() throws IOException {
        Files.createDirectories(folder(BuiltSuites.LIBRARIES));
        for (Path jar : BuiltSuites.jars(course.resolve("suites/lib"))) {
            Files.copy(jar, folder(BuiltSuites.LIBRARIES).resolve(jar.getFileName()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Path file : BuiltSuites.files(from, ".java")) {
            Path copy = to.resolve(from.relativize(file).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(file, copy);
        }
    }

    /** What tests read beside their classes. */
    private void copyResources() throws IOException {
        Path from = course.resolve("suites");
        for (Path file : BuiltSuites.files(from, "")) {
            String name = from.relativize(file).toString();
            if (Files.isRegularFile(file) && !name.endsWith(".java") && !name.startsWith("lib/")) {
                Path copy = folder(BuiltSuites.SUITES).resolve(name);
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    static void delete(Path folder) throws IOException {
        List<Path> all = new ArrayList<>(BuiltSuites.files(folder, ""));
        for (int i = all.size() - 1; i >= 0; i--) {
            Files.delete(all.get(i));
        }
    }
}
