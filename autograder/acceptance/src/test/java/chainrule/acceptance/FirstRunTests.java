package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads who starts a fresh checkout, with a Maven of paper in place of the real one. */
class FirstRunTests {
    @TempDir
    private Path checkout;

    private Packed.Ended firstRun(String maven) throws IOException {
        Files.copy(Machine.repository().resolve("run_autograder"), checkout.resolve("run_autograder"));
        Files.writeString(checkout.resolve("pom.xml"), "");
        Path mvn = Files.createDirectories(checkout.resolve("bin")).resolve("mvn");
        Files.writeString(mvn, "#!/bin/sh\ncat <<'END'\n" + maven + "END\nexit 1\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        return Packed.ended(
                checkout,
                Map.of(
                        "PATH",
                        mvn.getParent() + ":" + System.getenv("PATH"),
                        "JAVA_HOME",
                        System.getProperty("java.home")),
                List.of("bash", checkout.resolve("run_autograder").toString(), "solutions"));
    }

    @Test
    void withoutANetworkItIsSaidWhatToDo() throws IOException {
        assertThat(firstRun("""
                [INFO] Building chainrule-wire 0.1.0                    [3/11]
                [ERROR] Could not transfer artifact a:b from central: Unknown host
                """)).isEqualTo(new Packed.Ended(70, """
                Building Chainrule (only the first time, and after changes) …
                  Maven downloads what it needs first, if it is not here yet.
                  module 3 of 11: chainrule-wire
                Maven could not download what the build needs: connect this machine to the network, or name a mirror in ~/.m2/settings.xml, and try again.
                run_autograder: the build failed; its messages stand above. Run ./setup.sh, then try again.
                """));
    }

    @Test
    void otherwiseWhatMavenSaidIsShown() throws IOException {
        assertThat(firstRun("[ERROR] A.java:[1,2] ';' expected\n").printed())
                .contains("[ERROR] A.java:[1,2] ';' expected")
                .doesNotContain("network");
    }
}
