package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code container} where there is an engine, and no image that will do. */
@Tag("container")
class UnusableContainerTests {
    @TempDir
    private Path temporary;

    @BeforeAll
    static void open() throws IOException {
        TestEngine.open().close();
    }

    private static String saidWithBase(String base) throws IOException {
        Packed.Ended ended = Packed.endedInCheckout(
                Map.of(), "container", "solutions/starter", "--base", base, "--tag", "chainrule-never:latest");
        assertThat(ended.exitCode()).isEqualTo(70);
        return ended.printed().lines().reduce((before, last) -> last).orElseThrow();
    }

    @Test
    void aBaseThatIsNowhere() throws IOException {
        assertThat(saidWithBase("chainrule-no-such-base:1"))
                .isEqualTo("There is no image chainrule-no-such-base:1 here and it cannot be fetched: pull it where"
                        + " there is a network, or name another with --base.");
    }

    @Test
    void aBaseForAnotherArchitecture() throws IOException {
        Path image = Files.write(temporary.resolve("image.tar"), imageForArm());
        Packed.run(temporary, "docker", "load", "-i", image.toString());
        try {
            assertThat(saidWithBase("chainrule-for-arm:1"))
                    .isEqualTo("The image chainrule-for-arm:1 is for arm64, and the platform runs amd64: build it with"
                            + " --platform linux/amd64.");
        } finally {
            Packed.run(temporary, "docker", "rmi", "chainrule-for-arm:1");
        }
    }

    /** An image with one empty layer, as the engine saves them. */
    private static byte[] imageForArm() throws IOException {
        byte[] layer = tar(Map.of("file", new byte[0]));
        byte[] settings = """
                {"architecture": "arm64", "os": "linux", "config": {},
                 "rootfs": {"type": "layers", "diff_ids": ["sha256:%s"]}}
                """.formatted(hash(layer)).getBytes(StandardCharsets.UTF_8);
        String name = hash(settings) + ".json";
        byte[] manifest = """
                [{"Config": "%s", "RepoTags": ["chainrule-for-arm:1"], "Layers": ["one/layer.tar"]}]
                """.formatted(name).getBytes(StandardCharsets.UTF_8);
        return tar(Map.of(name, settings, "one/layer.tar", layer, "manifest.json", manifest));
    }

    private static byte[] tar(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                entry.setSize(file.getValue().length);
                tar.putArchiveEntry(entry);
                tar.write(file.getValue());
                tar.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
