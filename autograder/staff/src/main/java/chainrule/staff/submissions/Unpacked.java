package chainrule.staff.submissions;

import chainrule.staff.files.Trees;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A submission as a folder.
 *
 * @param folder what is graded
 * @param temporary whether it goes away when it is closed
 */
public record Unpacked(Path folder, boolean temporary) implements AutoCloseable {
    /** Far more than homework needs, and far less than fills a disk. */
    private static final long MOST_BYTES = 64L << 20;

    private static final int MOST_FILES = 10_000;
    private static final int BLOCK = 1 << 16;

    /** Why an archive is not unpacked; whoever submitted it is to hear of it. */
    public static final class UnusableArchiveException extends IOException {
        private static final long serialVersionUID = 1;

        UnusableArchiveException(String message) {
            super(message);
        }

        UnusableArchiveException(String message, Throwable cause) {
            super(message, cause);
        }
    }

    /**
     * A folder as it lies there, or a zip file unpacked into a private folder.
     *
     * @param submission one of a class
     * @return to be closed
     * @throws UnusableArchiveException when it is damaged, larger than any homework, or leads out of its folder
     * @throws IOException when files cannot be written
     */
    public static Unpacked of(Submitted submission) throws IOException {
        if (Files.isDirectory(submission.source())) {
            return new Unpacked(submission.source(), false);
        }
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("chainrule-batch-"), true);
        try {
            unpack(submission.source(), unpacked.folder);
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    private static void unpack(Path archive, Path target) throws IOException {
        long left = MOST_BYTES;
        int files = 0;
        try (InputStream file = Files.newInputStream(archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = next(zip); entry != null; entry = next(zip)) {
                if (++files > MOST_FILES) {
                    throw new UnusableArchiveException("the archive holds more than " + MOST_FILES + " files");
                }
                Path path = inside(target, entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    left -= copy(zip, path, left);
                }
            }
        }
        if (files == 0) {
            throw new UnusableArchiveException("the archive is empty, or no zip file");
        }
    }

    private static ZipEntry next(ZipInputStream zip) throws UnusableArchiveException {
        try {
            return zip.getNextEntry();
        } catch (IOException | IllegalArgumentException e) {
            throw new UnusableArchiveException("the archive is damaged: " + e.getMessage(), e);
        }
    }

    private static Path inside(Path target, String name) throws UnusableArchiveException {
        try {
            Path path = target.resolve(name.replace('\\', '/')).normalize();
            if (path.startsWith(target) && !path.equals(target)) {
                return path;
            }
        } catch (RuntimeException unusable) {
            throw new UnusableArchiveException("the archive holds a file without a usable name", unusable);
        }
        throw new UnusableArchiveException("the archive holds a file that leads out of it");
    }

    private static long copy(ZipInputStream zip, Path path, long most) throws IOException {
        long copied = 0;
        byte[] block = new byte[BLOCK];
        try (OutputStream out = Files.newOutputStream(path)) {
            for (int read = read(zip, block); read >= 0; read = read(zip, block)) {
                copied += read;
                if (copied > most) {
                    throw new UnusableArchiveException("the archive holds more than " + (MOST_BYTES >> 20) + " MB");
                }
                out.write(block, 0, read);
            }
        }
        return copied;
    }

    private static int read(ZipInputStream zip, byte[] block) throws UnusableArchiveException {
        try {
            return zip.read(block);
        } catch (IOException e) {
            throw new UnusableArchiveException("the archive is damaged: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() throws IOException {
        if (temporary) {
            Trees.delete(folder);
        }
    }
}
