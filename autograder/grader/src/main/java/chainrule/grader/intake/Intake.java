package chainrule.grader.intake;

import chainrule.wire.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the sources of a submission. Only regular files, opened without following links; a link, a pipe or a device is
 * never opened at all.
 */
public final class Intake {
    private static final int MOST_ENTRIES = 20_000;
    private static final int DEEPEST = 24;
    private static final int MOST_FILES = 500;
    private static final int LARGEST_FILE = 1 << 20;
    private static final int LARGEST_TOTAL = 6 << 20;

    private final Path folder;
    private final List<SourceFile> sources = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut();
    private final Set<String> texts = new HashSet<>();
    private int entries;
    private long total;

    private Intake(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a folder.
     *
     * @param folder the submission
     * @return its sources, the shallowest first, and what was left out
     */
    public static Taken from(Path folder) {
        try {
            Intake intake = new Intake(folder.toRealPath());
            List<Path> files = intake.list();
            files.sort(Comparator.comparingInt(Path::getNameCount).thenComparing(intake::name));
            for (Path file : files) {
                intake.take(file);
            }
            return new Taken(List.copyOf(intake.sources), intake.leftOut.sentence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> list() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(folder, Set.of(), DEEPEST, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                boolean skip = !directory.equals(folder)
                        && Clutter.isFolder(directory.getFileName().toString());
                if (skip) {
                    leftOut.add(name(directory) + "/");
                }
                return skip ? FileVisitResult.SKIP_SUBTREE : next();
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!name(file).endsWith(".java")
                        || Clutter.isFile(file.getFileName().toString())) {
                    leftOut.add(name(file));
                } else if (!attributes.isRegularFile()) {
                    leftOut.add(name(file) + " (not a regular file)");
                } else {
                    files.add(file);
                }
                return next();
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                leftOut.add(name(file) + " (cannot be read)");
                return next();
            }
        });
        return files;
    }

    private FileVisitResult next() {
        if (++entries > MOST_ENTRIES) {
            leftOut.add("everything after the first " + MOST_ENTRIES + " files");
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    private void take(Path file) {
        if (sources.size() >= MOST_FILES) {
            leftOut.add(name(file) + " (more than " + MOST_FILES + " files)");
            return;
        }
        try {
            take(file, read(file));
        } catch (IOException unreadable) {
            leftOut.add(name(file) + " (cannot be read)");
        }
    }

    private void take(Path file, byte[] bytes) {
        total += bytes.length;
        if (bytes.length > LARGEST_FILE || total > LARGEST_TOTAL) {
            total -= bytes.length;
            leftOut.add(name(file) + " (too large)");
            return;
        }
        String text = SourceText.decode(bytes);
        if (Clutter.isText(text)) {
            leftOut.add(name(file));
        } else if (texts.add(text)) {
            sources.add(new SourceFile(name(file), text));
        }
    }

    /** Reads one byte more than is allowed at the most, whatever size the folder claims for the file. */
    private static byte[] read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(LARGEST_FILE + 1);
        }
    }

    /**
     * What the file is called from here on. It is a label and never a path again, so a name such as {@code ..\Conv2d.java},
     * which some archives bring, leads nowhere; it only must not look as if it did.
     */
    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/').replaceAll("(?<=^|/)(\\.{0,2}/)+", "");
    }
}
