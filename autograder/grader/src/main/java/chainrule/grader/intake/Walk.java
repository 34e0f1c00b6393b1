package chainrule.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Goes through a folder without following links, and lists the files that may hold a class. Only regular files are ever
 * opened; a link, a pipe or a device never is.
 */
final class Walk extends SimpleFileVisitor<Path> {
    private static final int MOST_ENTRIES = 20_000;
    private static final int DEEPEST = 24;

    private final Path folder;
    private final LeftOut leftOut;
    private final BooleanSupplier timeIsUp;
    private final List<FoundFile> files = new ArrayList<>();
    private final Label labels = new Label();
    private final ZippedFiles zipped;
    private int entries;

    private Walk(Path folder, LeftOut leftOut, BooleanSupplier timeIsUp) {
        this.folder = folder;
        this.leftOut = leftOut;
        this.timeIsUp = timeIsUp;
        this.zipped = new ZippedFiles(leftOut, timeIsUp);
    }

    static List<FoundFile> through(Path folder, LeftOut leftOut, BooleanSupplier timeIsUp) throws IOException {
        Walk walk = new Walk(folder, leftOut, timeIsUp);
        Files.walkFileTree(folder, Set.of(), DEEPEST, walk);
        return walk.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
        boolean skip = !directory.equals(folder)
                && Clutter.isFolder(directory.getFileName().toString());
        if (skip) {
            leftOut.add(label(directory) + "/");
        }
        return skip ? FileVisitResult.SKIP_SUBTREE : next();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String label = label(file);
        boolean wanted = Clutter.isSource(label) || Clutter.isZip(label);
        if (wanted && !attributes.isRegularFile()) {
            leftOut.add(label, "not a regular file");
        } else if (Clutter.isSource(label)) {
            add(label, attributes, most -> read(file, most));
        } else if (Clutter.isZip(label)) {
            zipped.in(file, label).forEach(this::add);
        } else {
            leftOut.add(label, Clutter.remark(label));
        }
        return next();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
        leftOut.add(label(file), "cannot be read");
        return next();
    }

    private void add(String label, BasicFileAttributes attributes, FoundFile.Content content) {
        add(new FoundFile(label, attributes.lastModifiedTime().toMillis(), content));
    }

    private void add(FoundFile file) {
        files.add(new FoundFile(labels.unique(file.label()), file.modified(), file.content()));
    }

    private FileVisitResult next() {
        if (++entries > MOST_ENTRIES) {
            leftOut.add("everything after the first " + MOST_ENTRIES + " files");
            return FileVisitResult.TERMINATE;
        } else if (timeIsUp.getAsBoolean()) {
            leftOut.add("everything for which there was no time");
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    private static byte[] read(Path file, int most) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    private String label(Path file) {
        return Label.of(folder.relativize(file).toString());
    }
}
