package chainrule.acceptance.hostile;

import chainrule.staff.solutions.Kind;
import chainrule.staff.solutions.LaidOut;
import chainrule.staff.solutions.Solution;
import chainrule.staff.solutions.Solutions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Copies of the product and of the deeds where every user can read them, and processes that grade the deeds.
 *
 * @param folder where everything is
 */
record Laboratory(Path folder) {
    /** Of a deed, the folder with its files. */
    static final String SUBMISSION = "submission";

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int LOWEST_USER = 100_000;
    private static final int HIGHEST_USER = 190_000;

    /**
     * What a batch says of one deed.
     *
     * @param time how long it took
     * @param problem what was not as declared
     */
    record Line(Duration time, String problem) {}

    static List<Solution> deeds() {
        return Solutions.in(ROOT).of(Kind.DEED);
    }

    /** The levels that can be reached here. Another user than root would need a machine of its own for the others. */
    static List<String> levels() {
        return isRoot() ? List.of("full", "split", "filtered", "plain") : List.of("filtered", "plain");
    }

    /** Lays everything out. */
    static Laboratory in(Path folder, List<Solution> deeds) throws IOException {
        run("cp", "-r", ROOT.resolve("autograder/assembly/target/chainrule").toString(), folder + "/product");
        run(
                "cp",
                "-r",
                ROOT.resolve("autograder/acceptance/target/test-classes").toString(),
                folder + "/classes");
        for (Solution deed : deeds) {
            Path target = Files.createDirectories(folder.resolve("solutions").resolve(deed.name()));
            Files.copy(deed.folder().resolve(Solution.DECLARATION), target.resolve(Solution.DECLARATION));
            LaidOut.into(deed, target.resolve(SUBMISSION));
        }
        run("mkdir", "-m", "777", folder + "/results");
        run("chmod", "-R", "a+rX", folder.toString());
        return new Laboratory(folder);
    }

    /** Grades all deeds at one level. */
    Map<String, Line> run(String level) throws IOException {
        List<String> command = new ArrayList<>();
        if (isRoot() && List.of("filtered", "plain").contains(level)) {
            String user = Integer.toString(ThreadLocalRandom.current().nextInt(LOWEST_USER, HIGHEST_USER));
            command.addAll(List.of("setpriv", "--reuid=" + user, "--regid=" + user, "--clear-groups"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx256m", "-Dfile.encoding=UTF-8"));
        command.addAll(List.of(
                "-cp",
                folder + "/classes:" + folder + "/product/lib/*:" + folder + "/product/staff/*",
                Batch.class.getName()));
        command.addAll(List.of(folder + "/product", folder + "/solutions", folder + "/results", level));
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Map<String, Line> lines = new LinkedHashMap<>();
        try (BufferedReader reader = builder.start().inputReader()) {
            reader.lines().map(line -> line.split("\t", -1)).forEach(line -> {
                lines.put(line[0], new Line(Duration.ofMillis(Long.parseLong(line[1])), line[2]));
            });
        }
        return lines;
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static void run(String... command) throws IOException {
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
