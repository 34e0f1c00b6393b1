package chainrule.staff.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class EngineFaultsTests {
    /** What the engine answered, with the words at one depth or another. */
    private static String answered(String... said) {
        Throwable problem = null;
        for (int i = said.length - 1; i >= 0; i--) {
            problem = new RuntimeException(said[i], problem);
        }
        return EngineFaults.of(problem, "base:1").getMessage();
    }

    /** What went wrong before the engine could answer. */
    private static String onTheWay(String said) {
        return EngineFaults.of(new RuntimeException(new IOException(said)), "base:1")
                .getMessage();
    }

    @Test
    void noEngine() {
        String expected = "There is no Docker engine here: install and start one, or set DOCKER_HOST.";
        assertThat(onTheWay("com.sun.jna.LastErrorException: [2] No such file or directory"))
                .isEqualTo(expected);
        assertThat(onTheWay("Connect to http://localhost:2375 failed: Connection refused"))
                .isEqualTo(expected);
    }

    @Test
    void noPermission() {
        assertThat(onTheWay("com.sun.jna.LastErrorException: [13] Permission denied"))
                .isEqualTo("Docker runs here, but this user may not use it: join the group docker, or become root.");
    }

    @Test
    void theSameWordsFromInsideAnImageAreAboutTheImage() {
        assertThat(answered("Could not build image: exec: \"/bin/sh\": stat /bin/sh: no such file or directory"))
                .isEqualTo("Docker refused: Could not build image: exec: \"/bin/sh\": stat /bin/sh: no such file or"
                        + " directory");
        assertThat(answered("Could not build image: /setup.sh: Permission denied"))
                .isEqualTo("Docker refused: Could not build image: /setup.sh: Permission denied");
    }

    @Test
    void noBaseImage() {
        String expected = "There is no image base:1 here and it cannot be fetched: pull it where there is a network, or"
                + " name another with --base.";
        assertThat(answered("Could not build image: pull access denied for base, repository does not exist"))
                .isEqualTo(expected);
        assertThat(answered("Get \"https://registry/v2/\": dial tcp: lookup registry: no such host"))
                .isEqualTo(expected);
    }

    @Test
    void aFullDisk() {
        assertThat(answered("Status 500", "write /var/lib/docker/tmp: no space left on device"))
                .isEqualTo("The disk is full where Docker keeps its images: make room, for instance with docker system"
                        + " prune.");
    }

    @Test
    void anotherArchitecture() {
        assertThat(answered("standard_init_linux.go:228: exec user process caused: exec format error"))
                .isEqualTo("This machine cannot run linux/amd64, which the image base:1 is for: use another machine, or"
                        + " install emulation for amd64.");
        assertThat(answered("no matching manifest for linux/amd64 in the manifest list entries"))
                .isEqualTo("There is no image base:1 for amd64, which the platform runs: name another with --base.");
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
