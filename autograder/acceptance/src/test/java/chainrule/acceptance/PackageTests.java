package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two archives, as they are packed from this build. */
class PackageTests {
    /** All of ours that a student may have, and the libraries that they need. */
    private static final List<String> AT_HOME = List.of(
            "chainrule/contract/",
            "chainrule/wire/",
            "chainrule/worker/",
            "chainrule/testkit/",
            "chainrule/grader/",
            "chainrule/launcher/");

    @TempDir
    private static Path packed;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void pack() throws Exception {
        run(
                Machine.repository(),
                script(),
                "package",
                "--to",
                packed.resolve("one").toString());
    }

    private static String script() {
        return Machine.repository().resolve("run_autograder").toString();
    }

    private static String run(Path folder, String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static Path unpack(String name, Path folder) throws IOException {
        try (ZipFile zip =
                ZipFile.builder().setPath(packed.resolve("one/" + name)).get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                Path file = folder.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                assertThat(file.toFile().setExecutable((entry.getUnixMode() & 0100) != 0))
                        .isTrue();
            }
        }
        return folder;
    }

    @Test
    void theUploadHasItsScriptsAtTheRootAndRunnable() throws IOException {
        Path folder = unpack("autograder.zip", temporary);
        assertThat(folder.resolve("setup.sh")).isExecutable();
        assertThat(folder.resolve("run_autograder")).isExecutable();
        assertThat(folder.resolve("lib")).isDirectory();
        assertThat(folder.resolve("staff")).doesNotExist();
        assertThat(folder.resolve("THIRD-PARTY.txt"))
                .content()
                .contains("EPL-2.0")
                .doesNotContain("chainrule:");
        assertThat(folder.resolve("NOTICES.txt"))
                .content()
                .contains("Apache License")
                .contains("Eclipse Public");
    }

    @Test
    void theUploadHasTheSameBytesWhereverItIsPacked() throws Exception {
        run(
                Machine.repository(),
                "env",
                "TZ=Asia/Kolkata",
                "LC_ALL=C",
                script(),
                "package",
                "--to",
                temporary.toString());
        assertThat(temporary.resolve("autograder.zip")).hasSameBinaryContentAs(packed.resolve("one/autograder.zip"));
    }

    @Test
    void whatStudentsTakeHomeHoldsNoSolutionAndNoSuite() throws IOException {
        Path kit = unpack("starter.zip", temporary);
        assertThat(classesBelow(kit))
                .hasSizeGreaterThan(1000)
                .allSatisfy(name -> assertThat(isAllowed(name)).as(name).isTrue());
        assertThat(kit.resolve("oracle")).doesNotExist();
        assertThat(kit.resolve("assignment.yaml"))
                .content()
                .contains("secret: written-down")
                .doesNotContain("default");
    }

    @Test
    void whatIsUploadedHoldsBothAndWouldBeRefused() throws IOException {
        assertThat(classesBelow(unpack("autograder.zip", temporary)))
                .anyMatch(name -> name.startsWith("chainrule/suites/") && !isAllowed(name))
                .anyMatch(name -> name.equals("Conv2d.class") && !isAllowed(name));
    }

    private static List<String> classesBelow(Path folder) throws IOException {
        List<String> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(file.toString()).doesNotEndWith(".class");
                if (file.toString().endsWith(".jar")) {
                    classes.addAll(classesOf(Files.readAllBytes(file)));
                }
            }
        }
        return classes;
    }

    /** What is in no package of ours is in a package of a library; solutions are in none at all. */
    private static boolean isAllowed(String name) {
        return name.startsWith("chainrule/")
                ? AT_HOME.stream().anyMatch(name::startsWith)
                : name.indexOf('/') > 0 || name.equals("module-info.class");
    }

    private static List<String> classesOf(byte[] jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".class")) {
                    names.add(entry.getName());
                }
            }
        }
        return names;
    }

    @Test
    void atHomeAStudentReadsWhatThePlatformSays() throws Exception {
        Path kit = unpack("starter.zip", Files.createDirectories(temporary.resolve("a kit é")));
        Path home = temporary.resolve("home.json");
        String solution =
                Machine.repository().resolve("solutions/wrong/kernel-flipped").toString();
        run(
                kit,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=tr",
                "-Dfile.encoding=windows-1252",
                "-jar",
                "chainrule.jar",
                solution,
                "--results",
                home.toString());
        Path here = temporary.resolve("here.json");
        run(Machine.repository(), script(), solution, "--results", here.toString());
        assertThat(tests(home)).hasSizeGreaterThan(100).isEqualTo(tests(here));
    }

    private static TreeMap<String, JsonNode> tests(Path results) throws IOException {
        TreeMap<String, JsonNode> tests = new TreeMap<>();
        new ObjectMapper()
                .readTree(results.toFile())
                .get("tests")
                .forEach(test ->
                        tests.put(test.get("number").asText() + test.get("name").asText(), test));
        return tests;
    }
}
