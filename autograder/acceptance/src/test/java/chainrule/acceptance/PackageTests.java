package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Tag;
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
            "chainrule/suites/",
            "chainrule/grader/",
            "chainrule/engine/",
            "chainrule/launcher/");

    private static final long MEGABYTE = 1_000_000;

    @TempDir
    private Path temporary;

    private static Path upload(Path folder) throws IOException {
        return Packed.unpack(Packed.usual().upload(), folder);
    }

    @Test
    void theUploadHasItsScriptsAtTheRootAndRunnable() throws IOException {
        Path folder = upload(temporary);
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
                .containsPattern("Eclipse\\s+Public\\s+License");
    }

    @Tag("corpus")
    @Test
    void theUploadHasTheSameBytesWhereverItIsPacked() throws Exception {
        Packed.run(
                Machine.repository(),
                "env",
                "TZ=Asia/Kolkata",
                "LC_ALL=C",
                Machine.repository().resolve("run_autograder").toString(),
                "package",
                "--to",
                temporary.toString());
        assertThat(temporary.resolve("autograder.zip"))
                .hasSameBinaryContentAs(Packed.usual().upload());
    }

    /** Under the configuration with every exercise; a course's own holds some of them. */
    @Test
    void bothAreSmall() throws IOException {
        assertThat(Files.size(Packed.usual().upload())).isLessThan(10 * MEGABYTE);
        assertThat(Files.size(Packed.usual().starter())).isLessThan(20 * MEGABYTE);
    }

    @Test
    void whatOnlyTestsOrStaffUseIsInNeither() throws IOException {
        Path upload = upload(temporary.resolve("upload"));
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("kit"));
        for (Path folder : List.of(upload, kit)) {
            assertThat(classesBelow(folder))
                    .contains("com/fasterxml/jackson/databind/ObjectMapper.class")
                    .noneMatch(
                            name -> name.matches(
                                    "(org/(assertj|ejml|pitest|objectweb|apache|bouncycastle|jline)|net/bytebuddy|com/github)/.*"));
        }
    }

    @Test
    void whatStudentsTakeHomeHoldsNoSolution() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary);
        assertThat(classesBelow(kit))
                .hasSizeGreaterThan(1000)
                .allSatisfy(name -> assertThat(isAllowed(name)).as(name).isTrue());
        assertThat(kit.resolve("oracle")).doesNotExist();
        assertThat(kit.resolve("assignment.yaml"))
                .content()
                .contains("secret: written-down")
                .doesNotContain("#")
                .doesNotContain("default");
    }

    @Test
    void whatIsUploadedHoldsBothAndWouldBeRefused() throws IOException {
        assertThat(classesBelow(upload(temporary))).anyMatch(name -> name.equals("Conv2d.class") && !isAllowed(name));
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
}
