package chainrule.staff.tryout;

import chainrule.grader.ExitCode;
import chainrule.grader.Main;
import chainrule.grader.oracle.OracleJar;
import chainrule.staff.oracles.OracleBuild;
import chainrule.staff.pack.Archive;
import chainrule.staff.solutions.InvalidSpecimenException;
import chainrule.staff.solutions.Solutions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The process of a trial, on whose class path the suites of the course are: it compiles its solutions, and then grades. */
public final class TrialMain {
    private static final int FIRST = 3;

    private TrialMain() {}

    /**
     * Grades.
     *
     * @param arguments the folder of the course's solutions, that of the jars of what is right, the reference of the product,
     *     and what the grader is told
     * @throws Exception when a file cannot be read or written
     */
    public static void main(String[] arguments) throws Exception {
        try {
            Path jars = Path.of(arguments[1]);
            OracleBuild.make(new Solutions(Path.of(arguments[0])), jars);
            join(jars.resolve("reference.jar"), Path.of(arguments[2]));
        } catch (InvalidSpecimenException | IllegalStateException | IllegalArgumentException wrong) {
            System.err.println("The solutions of the course cannot be used: " + wrong.getMessage());
            System.exit(ExitCode.BAD_CONFIGURATION);
        }
        Main.main(Arrays.copyOfRange(arguments, FIRST, arguments.length));
    }

    /** A course may grade exercises of the product beside its own; only hints about their mistakes are left out. */
    private static void join(Path reference, Path ofProduct) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>(entries(ofProduct));
        byte[] others = entries.get(OracleJar.IMPLEMENTATIONS);
        entries.putAll(entries(reference));
        entries.merge(OracleJar.IMPLEMENTATIONS, others, TrialMain::lines);
        Archive jar = Archive.jar();
        entries.forEach(jar::add);
        jar.write(reference);
    }

    private static byte[] lines(byte[] one, byte[] other) {
        return (new String(one, StandardCharsets.ISO_8859_1) + "\n" + new String(other, StandardCharsets.ISO_8859_1))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, byte[]> entries(Path file) throws IOException {
        Map<String, byte[]> entries = new TreeMap<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), jar.getInputStream(entry).readAllBytes());
                }
            }
        }
        return entries;
    }
}
