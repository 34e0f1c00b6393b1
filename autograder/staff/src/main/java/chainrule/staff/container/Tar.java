package chainrule.staff.container;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/** An archive in the form in which the engine takes and gives files. All entries are root's, from the same moment. */
final class Tar {
    static final int PLAIN = 0644;
    static final int RUNNABLE = 0755;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes, StandardCharsets.UTF_8.name());

    Tar() {
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setAddPaxHeadersForNonAsciiNames(true);
    }

    Tar add(String name, byte[] contents, int mode) {
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(contents.length);
        entry.setMode(mode);
        entry.setIds(0, 0);
        entry.setModTime(0L);
        try {
            tar.putArchiveEntry(entry);
            tar.write(contents);
            tar.closeArchiveEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The regular files below a folder, in one order, without what links lead to. */
    Tar addAll(Path folder, String under) {
        return addAll(folder, under, Set.of());
    }

    /** The same without some files and folders that lie directly in the folder. */
    Tar addAll(Path folder, String under, Set<String> except) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> sorted = files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(file ->
                            !except.contains(folder.relativize(file).getName(0).toString()))
                    .sorted()
                    .toList();
            for (Path file : sorted) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                add(under + name, Files.readAllBytes(file), PLAIN);
            }
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        try {
            tar.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes());
    }

    /** The files of an archive by their names. */
    static Map<String, byte[]> read(InputStream archive) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(archive)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    files.put(entry.getName(), tar.readAllBytes());
                }
            }
        }
        return files;
    }
}
