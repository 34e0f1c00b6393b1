package chainrule.staff.tryout;

import chainrule.staff.pack.Archive;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles the contract and the suites of a course, as a build of everything would. */
final class SuiteCompiler {
    private static final String SOURCES = "META-INF/services/chainrule.testkit.ExerciseSource";

    private final Path course;
    private final Path home;

    /**
     * A compiler.
     *
     * @param course with folders {@code contract} and {@code suites}
     * @param home of the product whose testkit is used; the jars are added to it
     */
    SuiteCompiler(Path course, Path home) {
        this.course = course;
        this.home = home;
    }

    /**
     * Adds them to the product.
     *
     * @return what is wrong with them, in the compiler's words; empty when nothing is
     */
    String compile(Path scratch) throws IOException {
        Path contract = scratch.resolve("contract");
        Path suites = scratch.resolve("suites");
        String wrong = compile(course.resolve("contract"), contract, List.of());
        if (wrong.isEmpty()) {
            wrong = compile(course.resolve("suites"), suites, List.of(contract));
        }
        if (wrong.isEmpty()) {
            addTo(home.resolve("worker"), contract);
            addTo(home.resolve("lib"), contract);
            jar(suites).add(SOURCES, exercises()).write(home.resolve("lib/chainrule-course.jar"));
        }
        return wrong;
    }

    private byte[] exercises() throws IOException {
        Path suites = course.resolve("suites");
        return files(suites).stream()
                .filter(file -> file.toString().endsWith("Exercise.java"))
                .map(file -> suites.relativize(file).toString().replace(File.separatorChar, '.'))
                .map(name -> name.substring(0, name.length() - ".java".length()))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String compile(Path sources, Path classes, List<Path> besides) throws IOException {
        Files.createDirectories(classes);
        List<Path> files = files(sources);
        List<Path> java =
                files.stream().filter(file -> file.toString().endsWith(".java")).toList();
        for (Path file : files) {
            if (!java.contains(file)) {
                Path data = classes.resolve(sources.relativize(file).toString());
                Files.createDirectories(data.getParent());
                Files.copy(file, data);
            }
        }
        if (java.isEmpty()) {
            return "There is no Java file in " + sources + ".";
        }
        return javac(java, classes, besides);
    }

    private String javac(List<Path> java, Path classes, List<Path> besides) throws IOException {
        List<Path> path = new ArrayList<>(besides);
        path.addAll(files(home.resolve("lib")));
        String classPath = path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager manager =
                javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            boolean good = javac.getTask(
                            said,
                            manager,
                            null,
                            List.of(
                                    "--release",
                                    "17",
                                    "-parameters",
                                    "-proc:none",
                                    "-d",
                                    classes.toString(),
                                    "-cp",
                                    classPath),
                            null,
                            manager.getJavaFileObjectsFromPaths(java))
                    .call();
            return good ? "" : said.toString().strip();
        }
    }

    /** Into the very jar of the contract: students' files are compiled against that one alone. */
    private static void addTo(Path jars, Path contract) throws IOException {
        Path file = files(jars).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("chainrule-contract-"))
                .findFirst()
                .orElseThrow();
        Archive whole = jar(contract);
        try (JarFile old = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(old.entries())) {
                if (!entry.isDirectory()) {
                    whole.add(entry.getName(), old.getInputStream(entry).readAllBytes());
                }
            }
        }
        whole.write(file);
    }

    private static Archive jar(Path folder) throws IOException {
        Archive jar = Archive.jar();
        for (Path file : files(folder)) {
            jar.add(folder.relativize(file).toString().replace(File.separatorChar, '/'), Files.readAllBytes(file));
        }
        return jar;
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
