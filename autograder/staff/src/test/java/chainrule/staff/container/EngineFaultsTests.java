package chainrule.staff.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EngineFaultsTests {
    private static String sentence(String... said) {
        Throwable problem = null;
        for (int i = said.length - 1; i >= 0; i--) {
            problem = new RuntimeException(said[i], problem);
        }
        return EngineFaults.of(problem, "base:1").getMessage();
    }

    @Test
    void noEngine() {
        assertThat(sentence("java.io.IOException: com.sun.jna.LastErrorException: [2] No such file or directory"))
                .isEqualTo("There is no Docker engine here: install and start one, or set DOCKER_HOST.");
        assertThat(sentence("Connection refused")).startsWith("There is no Docker engine here");
    }

    @Test
    void noPermission() {
        assertThat(sentence("java.io.IOException: com.sun.jna.LastErrorException: [13] Permission denied"))
                .isEqualTo("Docker runs here, but this user may not use it: join the group docker, or become root.");
    }

    @Test
    void noBaseImage() {
        String expected = "There is no image base:1 here and it cannot be fetched: pull it where there is a network, or"
                + " name another with --base.";
        assertThat(sentence("Could not build image: pull access denied for base, repository does not exist"))
                .isEqualTo(expected);
        assertThat(sentence("Get \"https://registry/v2/\": dial tcp: lookup registry: no such host"))
                .isEqualTo(expected);
    }

    @Test
    void aFullDisk() {
        assertThat(sentence("Status 500", "write /var/lib/docker/tmp: no space left on device"))
                .isEqualTo("The disk is full where Docker keeps its images: make room, for instance with docker system"
                        + " prune.");
    }

    @Test
    void anotherArchitecture() {
        assertThat(sentence("standard_init_linux.go:228: exec user process caused: exec format error"))
                .isEqualTo("This machine cannot run linux/amd64, which the image base:1 is for: use another machine, or"
                        + " install emulation for amd64.");
        assertThat(EngineFaults.ofArchitecture("base:1", "arm64"))
                .hasMessage("The image base:1 is for arm64, and the platform runs amd64: build it with --platform"
                        + " linux/amd64.");
    }

    @Test
    void anythingElseIsPassedOn() {
        assertThat(EngineFaults.of(new IOException("the moon is full"), "base:1"))
                .hasMessage("Docker refused: the moon is full");
    }
}
