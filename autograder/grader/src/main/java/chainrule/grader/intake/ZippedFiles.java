package chainrule.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The sources in zip archives that somebody put beside other files, or into another archive that was unpacked. What they
 * unpack to is kept in memory, so that it is bounded over all archives of a submission.
 */
final class ZippedFiles {
    private static final long LARGEST_ARCHIVE = 20 << 20;
    private static final int LARGEST_TOTAL = 6 << 20;
    private static final int MOST_ENTRIES = 20_000;
    private static final int MOST_FILES = 500;

    private final LeftOut leftOut;
    private final BooleanSupplier timeIsUp;
    private int total;
    private int entries;
    private int taken;

    ZippedFiles(LeftOut leftOut, BooleanSupplier timeIsUp) {
        this.leftOut = leftOut;
        this.timeIsUp = timeIsUp;
    }

    /** All that may hold a class, or a word on why the archive was not opened. What is in an archive in it stays there. */
    List<FoundFile> in(Path file, String label) {
        List<FoundFile> files = new ArrayList<>();
        try {
            if (Files.size(file) > LARGEST_ARCHIVE) {
                leftOut.add(label, "too large");
            } else {
                open(file, label, files);
            }
        } catch (IOException | IllegalArgumentException notReadable) {
            leftOut.add(label, "cannot be unpacked");
        }
        return files;
    }

    private void open(Path file, String label, List<FoundFile> files) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Iterator<? extends ZipEntry> all = zip.stream().iterator();
            while (all.hasNext()) {
                if (isFull()) {
                    leftOut.add(label, "more than is unpacked");
                    return;
                }
                take(zip, all.next(), label, files);
            }
        }
    }

    private boolean isFull() {
        return ++entries > MOST_ENTRIES || taken >= MOST_FILES || total >= LARGEST_TOTAL || timeIsUp.getAsBoolean();
    }

    private void take(ZipFile zip, ZipEntry entry, String label, List<FoundFile> files) throws IOException {
        String path = Label.of(entry.getName());
        if (entry.isDirectory() || !Clutter.isSource(path) || Clutter.isBelowClutter(path)) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            // one byte more than is allowed, whatever size the archive claims for the file
            byte[] bytes = in.readNBytes(Intake.LARGEST_FILE + 1);
            total += bytes.length;
            taken++;
            files.add(new FoundFile(label + "/" + path, modified(entry), most -> bytes));
        }
    }

    private static long modified(ZipEntry entry) {
        return Math.max(entry.getTime(), 0);
    }
}
