package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide that has gone stale is worse than none. */
class DocumentationTests {
    private static final Pattern PATH =
            Pattern.compile("`((?:autograder|solutions|tests|docs|\\.ci)(?:/[\\w.<>-]+)*|[\\w.]+\\.(?:md|sh|yaml))`");
    private static final Pattern RELATIVE_LINK =
            Pattern.compile("\\]\\((?!\\w+:|#)([^)#\\s]+)|(?:src|href)=\"(?!\\w+:|#)([^\"#]+)");
    private static final Pattern MACHINE =
            Pattern.compile("(^|[^A-Za-z0-9_./-])/(work|root|home)/|\\.\\./shared|/usr/lib/jvm/[a-z0-9]+-[a-z]");

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "CONTRIBUTING.md", "docs/gradescope.md", "docs/architecture.md"})
    void everyPathThatIsNamedExists(String document) throws IOException {
        List<String> paths = PATH.matcher(Files.readString(Machine.repository().resolve(document)))
                .results()
                .map(match -> match.group(1))
                .filter(path -> !path.contains("<"))
                .toList();
        assertThat(paths).hasSizeGreaterThan(4);
        for (String path : paths) {
            boolean exists = Stream.of("", "autograder", "solutions", "tests", "autograder/acceptance")
                    .anyMatch(base ->
                            Files.exists(Machine.repository().resolve(base).resolve(path)));
            assertThat(exists || path.equals("specimen.yaml")).as(path).isTrue();
        }
    }

    @Test
    void everyCommandOfTheReadmeNamesAFolderThatIsThere() throws IOException {
        List<String> folders = Pattern.compile("(?m)^    \\./run_autograder (solutions/\\S+)")
                .matcher(Files.readString(Machine.repository().resolve("README.md")))
                .results()
                .map(match -> match.group(1))
                .toList();
        assertThat(folders)
                .hasSizeGreaterThan(3)
                .allSatisfy(folder ->
                        assertThat(Machine.repository().resolve(folder)).isDirectory());
    }

    @Test
    void everyRelativeLinkLeadsSomewhere() throws IOException {
        List<Path> targets = new ArrayList<>();
        for (Path file : tracked()) {
            if (file.toString().endsWith(".md")) {
                RELATIVE_LINK
                        .matcher(Files.readString(file))
                        .results()
                        .map(match -> match.group(match.group(1) == null ? 2 : 1))
                        .forEach(link -> targets.add(file.resolveSibling(link)));
            }
        }
        assertThat(targets)
                .hasSizeGreaterThan(4)
                .allSatisfy(target -> assertThat(target).exists());
    }

    @Test
    void noFileNamesAPathOfSomebodysMachine() throws IOException {
        for (Path file : tracked()) {
            if (Files.size(file) < 1 << 20 && !file.toString().endsWith(".png") && !isThisTest(file)) {
                String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
                assertThat(MACHINE.matcher(text).find()).as(file.toString()).isFalse();
            }
        }
    }

    private static boolean isThisTest(Path file) {
        return file.endsWith("DocumentationTests.java");
    }

    private static List<Path> tracked() throws IOException {
        try (Stream<Path> files = Files.walk(Machine.repository())) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/.git/")
                            && !file.endsWith(".git"))
                    .toList();
        }
    }
}
