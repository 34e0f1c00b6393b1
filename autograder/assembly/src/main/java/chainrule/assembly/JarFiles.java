package chainrule.assembly;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes jars whose bytes depend on their contents alone. */
final class JarFiles {
    /** 2020-01-01, in the form that zip files know no time zone for. */
    private static final java.time.LocalDateTime FIXED = java.time.LocalDateTime.of(2020, 1, 1, 0, 0);

    private JarFiles() {}

    static void write(Path jar, Map<String, byte[]> entries) throws IOException {
        SortedMap<String, byte[]> sorted = new TreeMap<>(entries);
        try (OutputStream file = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, byte[]> entry : sorted.entrySet()) {
                ZipEntry header = new ZipEntry(entry.getKey());
                header.setTimeLocal(FIXED);
                zip.putNextEntry(header);
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
    }
}
