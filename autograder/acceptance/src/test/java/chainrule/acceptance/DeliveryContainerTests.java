package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import chainrule.staff.container.Image;
import chainrule.staff.container.PlatformContainer;
import chainrule.staff.container.ResultsSchema;
import chainrule.staff.container.Trial;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two archives, used where there is nothing of ours: as the platform does, and as students do. */
@Tag("container")
class DeliveryContainerTests {
    private static TestEngine engine;

    @TempDir
    private Path temporary;

    @BeforeAll
    static void open() {
        engine = TestEngine.open();
    }

    @AfterAll
    static void close() throws IOException {
        if (engine != null) {
            engine.close();
        }
    }

    /** Where there is a JDK and nothing else of ours, without a network, by somebody who is not root. */
    @Test
    void aStudentsKitSaysTheSameToAnOrdinaryUser() throws IOException {
        Path halfFinished = temporary.resolve("half-finished");
        copy(Ours.files("starter"), halfFinished);
        copy(Ours.files("wrong/kernel-flipped"), halfFinished);
        Trial trial = Trial.of(halfFinished).in(Trial.NO_NETWORK);
        try (PlatformContainer container = PlatformContainer.start(engine.engine(), engine.image(), trial)) {
            container.put(
                    "/srv/", "starter.zip", Files.readAllBytes(Packed.usual().starter()));
            String said = container.run("export LC_ALL=C.UTF-8 HOME=/srv/ada; mkdir -p \"$HOME/Übung 1\""
                    + " && cd \"$HOME/Übung 1\" && unzip -q /srv/starter.zip && cp /autograder/submission/*.java src"
                    + " && chown -R 1000:1000 $HOME && rm -r /autograder"
                    + " && setpriv --reuid=1000 --regid=1000 --clear-groups java -Duser.language=tr"
                    + " -Dfile.encoding=windows-1252 -jar chainrule.jar --results '../été.json' 2>&1");
            JsonNode atHome = new ObjectMapper().readTree(container.run("cat '/srv/ada/été.json'"));
            assertThat(atHome).as(said).isNotNull();
            assertThat(ResultsSchema.load().deviations(atHome)).isEmpty();
            assertThat(Packed.tests(atHome))
                    .isEqualTo(Packed.tests(TestEngine.onTheBareMachine(halfFinished, temporary)));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** On an image without Chainrule and without Java, as the platform makes one from an upload. */
    @Test
    void anUploadSetsItselfUpAndGradesTheSame() throws Exception {
        Trial trial = Trial.of(Ours.files("wrong/kernel-flipped")).in("host");
        try (PlatformContainer container =
                PlatformContainer.start(engine.engine(), new Image(TestEngine.base()), trial)) {
            container.put(
                    "/autograder/",
                    "upload.zip",
                    Files.readAllBytes(Packed.usual().upload()));
            String said = container.run("cd /autograder && mkdir source && cd source && unzip -q ../upload.zip && cd .."
                    + " && cp source/run_autograder . && chmod +x run_autograder && cd / && bash"
                    + " /autograder/source/setup.sh 2>&1");
            assertThat(said)
                    .startsWith("setup.sh: installing openjdk-17-jdk-headless\nThe reference earns 345.00 of 345.00"
                            + " points, the starter 0.00. Isolation: full.");
            JsonNode inside = TestEngine.results(container.grade());
            assertThat(inside.get("tests"))
                    .isEqualTo(TestEngine.onTheBareMachine(trial.submission(), temporary)
                            .get("tests"));
        }
    }
}
