package chainrule.grader.gradescope;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;

/** Writes a file beside the real one that then takes its name: whoever reads meanwhile reads the old or the new. */
public final class WholeFile {
    private static final String PREFIX = ".results-";
    private static final String SUFFIX = ".json";
    private static final Duration LONGEST_WRITE = Duration.ofHours(1);
    private static final Undisturbed UNDISTURBED = Undisturbed.atTheEnd();

    private WholeFile() {}

    /**
     * Writes, or replaces what was written before.
     *
     * @param file where to; its folder exists or can be made
     * @param contents all of it
     * @throws IOException when it cannot be written
     */
    public static void write(Path file, byte... contents) throws IOException {
        Path target = file.toAbsolutePath();
        if (isReplaceable(target)) {
            Files.createDirectories(target.getParent());
            UNDISTURBED.during(() -> replace(target, contents));
        } else {
            Files.write(target, contents);
        }
    }

    /** A device, a pipe and a link are written to: in their place a file would be something else. */
    private static boolean isReplaceable(Path target) {
        return Files.notExists(target, LinkOption.NOFOLLOW_LINKS)
                || Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS);
    }

    private static void replace(Path target, byte... contents) throws IOException {
        removeHalfWritten(target.getParent());
        Path whole = Files.createTempFile(target.getParent(), PREFIX, SUFFIX);
        try {
            Files.write(whole, contents);
            Files.move(whole, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(whole);
        }
    }

    /** Of a grader that was killed while it wrote. Others may write here just now, on other machines too. */
    private static void removeHalfWritten(Path folder) throws IOException {
        Instant longAgo = Instant.now().minus(LONGEST_WRITE);
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path half : halves) {
                if (Files.getLastModifiedTime(half, LinkOption.NOFOLLOW_LINKS)
                        .toInstant()
                        .isBefore(longAgo)) {
                    Files.deleteIfExists(half);
                }
            }
        } catch (DirectoryIteratorException | NoSuchFileException goneMeanwhile) {
            return;
        }
    }
}
