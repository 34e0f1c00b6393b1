package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectDirectory;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import chainrule.engine.ChainruleTestEngine;
import chainrule.engine.Homework;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Each check as a test of the JUnit Platform, as editors, Maven and the console show them. */
class EngineTests {
    private static final String LINEAR_RNN = "exercise:linear-rnn";

    @TempDir
    private Path temporary;

    /** What a listener was told of tests: by the end of their name, with the message of a failure. */
    private static final class Heard implements TestExecutionListener {
        private final Map<String, TestExecutionResult> results = new LinkedHashMap<>();
        private final Map<String, String> names = new LinkedHashMap<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                String id = test.getUniqueId();
                results.put(id.substring(id.indexOf("exercise:")).replaceAll("[\\[\\]]", ""), result);
                names.put(test.getUniqueId(), test.getDisplayName());
            } else {
                assertThat(result.getThrowable()).isEmpty();
            }
        }

        String failure(String test) {
            return results.get(test).getThrowable().orElseThrow().getMessage();
        }

        List<String> failed() {
            return results.keySet().stream()
                    .filter(test -> results.get(test).getThrowable().isPresent())
                    .toList();
        }
    }

    private static Heard run(Path home, DiscoverySelector... selectors) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameter("chainrule.home", home.toString())
                .build();
        Heard heard = new Heard();
        LauncherFactory.create(LauncherConfig.builder()
                        .enableTestEngineAutoRegistration(false)
                        .addTestEngines(new ChainruleTestEngine())
                        .build())
                .execute(request, heard);
        return heard;
    }

    private static Path home() {
        return Machine.product().home();
    }

    private static DiscoverySelector exercise(Path folder, String more) {
        return selectUniqueId("[engine:chainrule]/[submission:"
                + folder.toString().replace("/", "%2F") + "]/[" + LINEAR_RNN + "]" + more);
    }

    @Test
    void aFailedCheckIsAFailedTestWithItsMessage() {
        Heard heard = run(home(), exercise(Ours.files("wrong/linear-rnn-h0-ignored"), ""));
        assertThat(heard.results).hasSize(19);
        assertThat(heard.failed()).contains(LINEAR_RNN + "/check:states-initial-state");
        assertThat(heard.failure(LINEAR_RNN + "/check:states-initial-state"))
                .startsWith("h is wrong in ")
                .contains("\nThe smallest case that shows it:\n")
                .contains("To run this case yourself");
    }

    @Test
    void oneCheckCanBeRunAlone() {
        Heard heard = run(home(), exercise(Ours.files("reference"), "/[check:loss]"));
        assertThat(heard.results).containsOnlyKeys(LINEAR_RNN + "/check:loss");
        assertThat(heard.failed()).isEmpty();
        assertThat(heard.names.values()).singleElement().asString().endsWith(" loss");
    }

    @Test
    void aFolderIsASubmissionAndAMarkedClassStandsForOne() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("nothing"));
        assertThat(run(home(), selectDirectory(empty.toFile())).results).isEmpty();
        assertThat(run(home(), selectClass(EngineTests.class)).results).isEmpty();
        Heard marked = run(home(), selectClass(StandsForTheStarter.class));
        assertThat(marked.results).hasSizeGreaterThan(100);
        assertThat(marked.failed()).hasSameSizeAs(marked.results.keySet());
    }

    @Homework("../../solutions/starter")
    private static final class StandsForTheStarter {}

    /** No grading needs it: at home, too, it lies beside what grades. */
    @Test
    void whatGradesDoesNotBringJUnit() throws IOException {
        for (String folder : List.of("lib", "worker", "launcher")) {
            try (Stream<Path> jars = Files.list(home().resolve(folder))) {
                assertThat(jars.map(jar -> jar.getFileName().toString()))
                        .isNotEmpty()
                        .noneMatch(jar -> jar.startsWith("junit") || jar.startsWith("chainrule-engine"));
            }
        }
    }

    @Tag("corpus")
    @Test
    void mavenShowsThemInAStudentsKit() throws IOException {
        Path kit = Packed.unpack(Packed.usual().starter(), temporary.resolve("kit"));
        Files.copy(
                Machine.repository().resolve("solutions/reference/ScalarRnn.java"),
                kit.resolve("src/ScalarRnn.java"),
                StandardCopyOption.REPLACE_EXISTING);
        Packed.Ended ended = Packed.ended(kit, Map.of(), List.of("mvn", "-o", "-B", "-ntp", "test"));
        assertThat(ended.exitCode()).isNotZero();
        assertThat(ended.printed())
                .containsPattern("Tests run: [1-9][0-9]{2}, Failures: [1-9][0-9]{2}, Errors: 0, Skipped: 0");
    }
}
