package chainrule.staff.submissions;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Tells whether a submission is the same as before. */
public final class ContentHash {
    private ContentHash() {}

    /**
     * SHA-256 of all files of a submission and their names; links count by where they lead, and are not followed.
     *
     * @param source a folder or a file
     * @return 64 hexadecimal digits
     * @throws IOException when a file cannot be read
     */
    public static String of(Path source) throws IOException {
        MessageDigest hash = sha256();
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : sorted(files)) {
                add(hash, source.relativize(file).toString().replace('\\', '/'));
                if (Files.isSymbolicLink(file)) {
                    add(hash, "link " + Files.readSymbolicLink(file));
                } else if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    add(hash, "file " + Files.size(file));
                    addContents(hash, file);
                }
            }
        }
        return HexFormat.of().formatHex(hash.digest());
    }

    /**
     * SHA-256 of a text.
     *
     * @param text any
     * @return 64 hexadecimal digits
     */
    public static String of(String text) {
        return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Path> sorted(Stream<Path> files) {
        return files.sorted().toList();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest hash, String text) {
        hash.update(text.getBytes(StandardCharsets.UTF_8));
        hash.update((byte) 0);
    }

    private static void addContents(MessageDigest hash, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                DigestInputStream digested = new DigestInputStream(in, hash)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
    }
}
