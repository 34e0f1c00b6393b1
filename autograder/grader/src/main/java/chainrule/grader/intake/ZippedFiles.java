package chainrule.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The sources in a zip archive that somebody put beside other files, or into another archive that was unpacked. */
final class ZippedFiles {
    private static final long LARGEST_ARCHIVE = 20 << 20;
    private static final int LARGEST_TOTAL = 6 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_FILES = 500;

    private final String archive;
    private final List<FoundFile> files = new ArrayList<>();
    private int total;

    private ZippedFiles(String archive) {
        this.archive = archive;
    }

    /** All that may hold a class, or a word on why the archive was not opened. What is in an archive in it stays there. */
    static List<FoundFile> in(Path file, String label, LeftOut leftOut) {
        ZippedFiles zipped = new ZippedFiles(label);
        try {
            if (Files.size(file) > LARGEST_ARCHIVE) {
                leftOut.add(label, "too large");
            } else {
                zipped.open(file);
            }
        } catch (IOException | IllegalArgumentException notReadable) {
            leftOut.add(label, "cannot be unpacked");
        }
        return zipped.files;
    }

    private void open(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            int entries = 0;
            Iterator<? extends ZipEntry> all = zip.stream().iterator();
            while (all.hasNext() && ++entries <= MOST_ENTRIES && files.size() < MOST_FILES && total < LARGEST_TOTAL) {
                take(zip, all.next());
            }
        }
    }

    private void take(ZipFile zip, ZipEntry entry) throws IOException {
        String path = Label.of(entry.getName());
        if (entry.isDirectory() || !Clutter.isSource(path) || Clutter.isBelowClutter(path)) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // one byte more than is allowed, whatever size the archive claims for the file
            byte[] bytes = in.readNBytes(Intake.LARGEST_FILE + 1);
            total += bytes.length;
            files.add(new FoundFile(archive + "/" + path, modified(entry), most -> bytes));
        }
    }

    private static long modified(ZipEntry entry) {
        return Math.max(entry.getTime(), 0);
    }
}
