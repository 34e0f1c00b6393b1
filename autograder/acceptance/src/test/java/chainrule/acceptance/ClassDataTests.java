package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Archives of class data change how long a grading takes, and nothing else; and they are really used. */
@EnabledOnOs(OS.LINUX)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ClassDataTests {
    private static final String GRADER = "chainrule.grader.Main source: shared objects file";
    private static final String WORKER = "chainrule.worker.Main source: shared objects file";

    private static final int TIME_OF_FIRST_ENTRY = 10;

    @TempDir
    private static Path folder;

    private static Path product;

    /** A JDK whose java says what it was started with, and which classes it loads from where. */
    @BeforeAll
    static void prepare() throws Exception {
        product = folder.resolve("product");
        Path home = Machine.product().home();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path inProduct = home.relativize(file);
                if (!inProduct.startsWith("class-data") && !inProduct.startsWith("staff")) {
                    Path copy = product.resolve(inProduct);
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        Files.copy(Machine.repository().resolve("run_autograder"), product.resolve("run_autograder"));
        Path jdk = Path.of(System.getProperty("java.home"));
        Path bin = Files.createDirectories(folder.resolve("jdk/bin"));
        for (String name : List.of("lib", "release")) {
            Files.createSymbolicLink(folder.resolve("jdk").resolve(name), jdk.resolve(name));
        }
        Files.createSymbolicLink(bin.resolve("javac"), jdk.resolve("bin/javac"));
        Files.writeString(bin.resolve("java"), """
                #!/usr/bin/env bash
                printf '%%s\\n' "$@" >'%1$s/arguments'
                exec '%2$s/bin/java' "${@/-Xlog:disable/-Xlog:class+load:file=%1$s/loaded}"
                """.formatted(folder, jdk));
        assertThat(bin.resolve("java").toFile().setExecutable(true)).isTrue();
        assertThat(run("prepare")).contains("Prepared.");
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("bash", product.resolve("run_autograder").toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }

    private static String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().put("JAVA_HOME", folder.resolve("jdk").toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String graded() throws IOException, InterruptedException {
        Path results = folder.resolve("results.json");
        String starter = Machine.repository().resolve("solutions/starter").toString();
        String printed = run(starter, "--only", "linear-rnn", "--results", results.toString());
        return printed + Files.readString(results).replaceAll("\"execution_time\" : [0-9.E-]+", "");
    }

    private static Path archive(String role) throws IOException {
        try (Stream<Path> files = Files.walk(product.resolve("class-data"))) {
            return files.filter(file -> file.getFileName().toString().matches(role + "\\.(jsa|aot)"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @Order(1)
    void theGraderComesOutOfItsArchiveAndSaysTheSameWithoutIt() throws Exception {
        String with = graded();
        assertThat(Files.readString(folder.resolve("loaded")))
                .contains(GRADER)
                .as("a plain command line needs no library")
                .doesNotContain("picocli.CommandLine source");
        Path hidden = Files.move(product.resolve("class-data"), folder.resolve("hidden"));
        String without = graded();
        Files.move(hidden, product.resolve("class-data"));
        assertThat(Files.readString(folder.resolve("arguments"))).doesNotContain("grader.jsa", "grader.aot");
        assertThat(without).isEqualTo(with);
    }

    @Test
    @Order(2)
    void theWorkerComesOutOfItsArchive() throws Exception {
        Path archive = archive("worker");
        String use = archive.toString().endsWith(".aot") ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=";
        try (Stream<Path> jars = Files.list(archive.getParent())) {
            String path = String.join(
                    ":",
                    jars.map(Path::toString)
                            .filter(jar -> jar.endsWith(".jar"))
                            .sorted()
                            .toList());
            Path java = Path.of(System.getProperty("java.home"), "bin", "java");
            String native24 = Runtime.version().feature() >= 24 ? "--enable-native-access=ALL-UNNAMED" : "-Dnone";
            Process worker = new ProcessBuilder(
                            java.toString(),
                            use + archive,
                            "-XX:+UseSerialGC",
                            native24,
                            "-Xlog:class+load:file=" + folder.resolve("worker-loaded"),
                            "-cp",
                            path,
                            "chainrule.worker.Main")
                    .start();
            worker.getOutputStream().close();
            worker.waitFor();
        }
        assertThat(Files.readString(folder.resolve("worker-loaded")))
                .contains(WORKER)
                .as("what no broken file asks for: its jar is signed")
                .doesNotContain("chainrule.worker.compiler.Rescue ", "org.eclipse.jdt");
    }

    /** The archive that a student's code runs beside must hold none of what the student is to write. */
    @Test
    @Order(3)
    void noReferenceIsInTheArchiveOfTheWorker() throws Exception {
        byte[] bytes = Files.readAllBytes(archive("worker"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("chainrule/worker/Main").doesNotContain("BatchNorm2d", "ScalarRnn", "TanhRnn.java");
        assertThat(Files.getPosixFilePermissions(archive("worker")))
                .doesNotContain(PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
        assertThat(Files.getPosixFilePermissions(archive("grader"))).doesNotContain(PosixFilePermission.OTHERS_READ);
    }

    @Test
    @Order(4)
    void anotherJarIsNoticedThoughItsSizeAndTimeAreTheSame() throws Exception {
        graded();
        assertThat(Files.readString(folder.resolve("arguments"))).containsPattern("grader\\.(jsa|aot)");
        try (Stream<Path> jars = Files.list(product.resolve("lib"))) {
            Path testkit = jars.filter(jar -> jar.getFileName().toString().startsWith("chainrule-testkit"))
                    .findFirst()
                    .orElseThrow();
            FileTime before = Files.getLastModifiedTime(testkit);
            byte[] bytes = Files.readAllBytes(testkit);
            bytes[TIME_OF_FIRST_ENTRY] ^= 1;
            Files.write(testkit, bytes);
            Files.setLastModifiedTime(testkit, before);
        }
        run("--version");
        assertThat(Files.readString(folder.resolve("arguments"))).doesNotContain("grader.jsa", "grader.aot");
    }
}
