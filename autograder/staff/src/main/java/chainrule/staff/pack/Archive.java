package chainrule.staff.pack;

import chainrule.grader.answers.Answers;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * A zip file whose bytes depend on its files alone: one order, one time, Unix modes. Jars are written without
 * compression, so that an archive of them is compressed once and over the borders of their classes, which makes it a
 * third smaller than an archive of compressed jars; and Java reads them sooner.
 */
public final class Archive {
    private static final int PLAIN = 0100644;
    private static final int RUNNABLE = 0100755;

    /** In the form that zip files know no time zone for. */
    private static final LocalDateTime FIXED = LocalDateTime.of(2026, 1, 1, 0, 0);

    private final boolean compressed;
    private final SortedMap<String, File> files = new TreeMap<>();

    private Archive(boolean compressed) {
        this.compressed = compressed;
    }

    private record File(byte[] contents, int mode) {}

    /**
     * An archive that travels.
     *
     * @return an empty one, which compresses what it is given
     */
    static Archive zip() {
        return new Archive(true);
    }

    /**
     * A jar.
     *
     * @return an empty one, which stores what it is given
     */
    public static Archive jar() {
        return new Archive(false);
    }

    /**
     * Adds a file.
     *
     * @param name its path inside
     * @param contents what it holds
     * @return this
     */
    public Archive add(String name, byte[] contents) {
        files.put(name, new File(contents, PLAIN));
        return this;
    }

    Archive add(String name, String text) {
        return add(name, text.getBytes(StandardCharsets.UTF_8));
    }

    Archive add(Answers.Packed answers) {
        return add(answers.path(), answers.contents());
    }

    /** A shell script: with line ends that a shell can read, whatever the checkout made of them. */
    Archive addScript(String name, Path file) {
        String text = new String(read(file), StandardCharsets.UTF_8).replace("\r\n", "\n");
        files.put(name, new File(text.getBytes(StandardCharsets.UTF_8), RUNNABLE));
        return this;
    }

    Archive addFile(String name, Path file) {
        return add(name, read(file));
    }

    /** The regular files below a folder, under a name that ends in a slash. */
    Archive addFolder(String under, Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> regular = found.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            regular.forEach(
                    file -> addFile(under + folder.relativize(file).toString().replace('\\', '/'), file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes it.
     *
     * @param zip where to; its folder is made where there is none
     * @throws IOException when that is not possible
     */
    public void write(Path zip) throws IOException {
        Files.createDirectories(zip.toAbsolutePath().getParent());
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(zip))) {
            write(file);
        }
    }

    /** Adds those files of a jar whose names are wanted. */
    Archive addFilesOf(Path jar, Predicate<String> wanted) throws IOException {
        try (JarFile from = new JarFile(jar.toFile())) {
            for (JarEntry entry : from.stream()
                    .filter(found -> !found.isDirectory() && wanted.test(found.getName()))
                    .toList()) {
                add(entry.getName(), from.getInputStream(entry).readAllBytes());
            }
        }
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(bytes);
        return bytes.toByteArray();
    }

    void write(OutputStream target) throws IOException {
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(target)) {
            for (String name : files.keySet()) {
                File file = files.get(name);
                out.putArchiveEntry(entry(name, file));
                out.write(file.contents);
                out.closeArchiveEntry();
            }
        }
    }

    private ZipArchiveEntry entry(String name, File file) {
        CRC32 sum = new CRC32();
        sum.update(file.contents);
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setMethod(compressed ? ZipEntry.DEFLATED : ZipEntry.STORED);
        entry.setSize(file.contents.length);
        entry.setCrc(sum.getValue());
        entry.setUnixMode(file.mode);
        entry.setTimeLocal(FIXED);
        return entry;
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
