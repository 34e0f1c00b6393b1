package chainrule.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The two archives, as staff pack them by the command.
 *
 * @param folder that holds both
 */
record Packed(Path folder) {
    private static Packed usual;

    /** Packed once for all tests, under the product's own configuration. */
    static synchronized Packed usual() throws IOException {
        if (usual == null) {
            Path folder = Files.createTempDirectory("packed");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder)));
            usual = into(folder);
        }
        return usual;
    }

    /** Packed anew. */
    static Packed into(Path folder, String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("package", "--to", folder.toString()));
        arguments.addAll(List.of(options));
        inCheckout(arguments.toArray(String[]::new));
        return new Packed(folder);
    }

    Path upload() {
        return folder.resolve("autograder.zip");
    }

    Path starter() {
        return folder.resolve("starter.zip");
    }

    /** Unpacks with run bits, as unzip does. */
    static Path unpack(Path archive, Path into) throws IOException {
        Files.createDirectories(into);
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (Enumeration<ZipArchiveEntry> entries = zip.getEntries(); entries.hasMoreElements(); ) {
                ZipArchiveEntry entry = entries.nextElement();
                Path file = into.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
                assertThat(file.toFile().setExecutable((entry.getUnixMode() & 0100) != 0))
                        .isTrue();
            }
        }
        return into;
    }

    /** How a command ended, and what it printed on both streams. */
    record Ended(int exitCode, String printed) {}

    /** Runs the checkout's command, and returns what it prints. */
    static String inCheckout(String... arguments) throws IOException {
        Ended ended = endedInCheckout(Map.of(), arguments);
        assertThat(ended.exitCode).as(ended.printed).isZero();
        return ended.printed;
    }

    static Ended endedInCheckout(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Machine.repository().resolve("run_autograder").toString()));
        command.addAll(List.of(arguments));
        return ended(Machine.repository(), environment, command);
    }

    /** Runs a command that must succeed, and returns what it prints. */
    static String run(Path folder, String... command) throws IOException {
        Ended ended = ended(folder, Map.of(), List.of(command));
        assertThat(ended.exitCode).as(ended.printed).isZero();
        return ended.printed;
    }

    static Ended ended(Path folder, Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.onExit().join().exitValue(), printed);
    }

    /** The tests of a results.json by number and name. */
    static TreeMap<String, JsonNode> tests(Path results) throws IOException {
        return tests(new ObjectMapper().readTree(results.toFile()));
    }

    static TreeMap<String, JsonNode> tests(JsonNode results) {
        TreeMap<String, JsonNode> tests = new TreeMap<>();
        results.get("tests")
                .forEach(test ->
                        tests.put(test.get("number").asText() + test.get("name").asText(), test));
        return tests;
    }

    private static void remove(Path folder) {
        try {
            Files.deleteIfExists(folder.resolve("autograder.zip"));
            Files.deleteIfExists(folder.resolve("starter.zip"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
