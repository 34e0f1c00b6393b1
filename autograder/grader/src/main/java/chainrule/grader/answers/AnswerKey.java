package chainrule.grader.answers;

import chainrule.grader.config.Assignment;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The name of answers: a hash of all that goes into them, so that none is used for another question. */
final class AnswerKey {
    private AnswerKey() {}

    /**
     * The key of the answers that a product gives under a configuration.
     *
     * @param home the product's folder
     * @param assignment which exercises, what becomes of ties, and the secret that draws cases
     * @return 64 hexadecimal digits
     */
    static String of(Path home, Assignment assignment) {
        try {
            MessageDigest hash = MessageDigest.getInstance("SHA-256");
            add(hash, "format " + AnswerFile.FORMAT);
            for (Path jar : jars(home)) {
                addContents(hash, home, jar);
            }
            assignment.exercises().forEach(chosen -> add(hash, "exercise " + chosen.exercise()));
            add(hash, "any tie " + assignment.anyTie());
            add(hash, "secret " + assignment.secret());
            return HexFormat.of().formatHex(hash.digest());
        } catch (NoSuchAlgorithmException | IOException e) {
            throw new HarnessFault("the product is not whole: " + home + " cannot be read", e);
        }
    }

    /** Those of the suites and of what they ask: the libraries of others compute nothing. */
    private static List<Path> jars(Path home) throws IOException {
        try (Stream<Path> lib = Files.list(home.resolve("lib"));
                Stream<Path> oracle = Files.walk(home.resolve("oracle"))) {
            return Stream.concat(lib.filter(jar -> jar.getFileName().toString().startsWith("chainrule-")), oracle)
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** By the checksums that a jar keeps: they tell what is in it however it was compressed, and cost no reading. */
    private static void addContents(MessageDigest hash, Path home, Path jar) throws IOException {
        add(hash, home.relativize(jar).toString().replace('\\', '/'));
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                add(hash, entry.getName() + ' ' + entry.getSize() + ' ' + entry.getCrc());
            }
        }
    }

    private static void add(MessageDigest hash, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        hash.update(new byte[] {(byte) (bytes.length >> 8), (byte) bytes.length});
        hash.update(bytes);
    }
}
