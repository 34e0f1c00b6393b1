package chainrule.staff.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Folders of any names, links, archives, sizes and bytes. */
final class FolderInput {
    private static final int MOST_FILES = 12;
    private static final int LARGEST = (1 << 20) + 2;
    private static final List<String> NAMES = List.of(
            "Conv2d.java",
            "Main.java",
            "module-info.java",
            "package-info.java",
            "._Conv2d.java",
            "Conv2d.JAVA",
            "Conv2d.java.txt",
            "Conv2dTest.java",
            "-rf.java",
            " .java",
            ".java",
            "a\nb.java",
            "\u202Egpj.java",
            "\u001B[31m.java",
            "x".repeat(250) + ".java",
            "\u00E9\u4E2D.java",
            "a.zip",
            "a.rar",
            "notes.ipynb",
            "pom.xml",
            "Conv2d.class");
    private static final List<String> FOLDERS =
            List.of("src", "bin", "__MACOSX", ".git", "old", "target", "sheet 1", "..x", "CON", "a'b\"c");

    private final Dice dice;
    private final Path root;
    private final byte[] sound;

    private FolderInput(Dice dice, Path root, byte[] sound) {
        this.dice = dice;
        this.root = root;
        this.sound = sound;
    }

    /**
     * Fills a folder.
     *
     * @param sound the bytes of a source that is right
     */
    static void fill(Dice dice, Path root, byte[] sound) throws IOException {
        FolderInput input = new FolderInput(dice, root, sound);
        List<Path> folders = new ArrayList<>(List.of(root));
        for (int file = dice.below(MOST_FILES); file >= 0; file--) {
            input.add(folders);
        }
    }

    private void add(List<Path> folders) throws IOException {
        Path folder = dice.of(folders);
        try {
            if (dice.oneIn(4)) {
                folders.add(Files.createDirectories(folder.resolve(dice.of(FOLDERS))));
                return;
            }
            Path file = folder.resolve(name());
            if (Files.exists(file, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                return;
            } else if (dice.oneIn(6)) {
                Files.createSymbolicLink(file, target(folder));
            } else {
                Files.write(file, contents(file.toString()));
                Files.setLastModifiedTime(file, FileTime.fromMillis(dice.of(0L, -1L, 1_700_000_000_000L, 1L << 52)));
            }
        } catch (InvalidPathException | java.nio.file.FileSystemException unnameable) {
            // this machine has no such names
            return;
        }
    }

    private String name() {
        if (!dice.oneIn(6)) {
            return dice.of(NAMES);
        }
        String name = new String(dice.bytes(1 + dice.below(60)), StandardCharsets.UTF_8).replaceAll("[/\0]", "_");
        return name + ".java";
    }

    private Path target(Path folder) {
        return dice.of(
                Path.of("/etc/passwd"),
                Path.of("/dev/zero"),
                Path.of("/proc/self/mem"),
                root,
                folder,
                Path.of("nowhere"));
    }

    private byte[] contents(String name) throws IOException {
        if (name.endsWith(".zip") && !dice.oneIn(3)) {
            byte[] zip = zip();
            return dice.oneIn(2) ? zip : dice.changed(zip);
        }
        return switch (dice.below(5)) {
            case 0 -> dice.monotony(dice.size(LARGEST));
            case 1 -> dice.bytes(dice.size(1 << 16));
            case 2 -> dice.changed(sound);
            case 3 -> new String(sound, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16);
            default -> sound;
        };
    }

    private byte[] zip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int entry = dice.below(6); entry >= 0; entry--) {
                zip.putNextEntry(new ZipEntry(entry + dice.of("/../../x.java", "/Conv2d.java", ".zip", ".java", "/")));
                zip.write(dice.oneIn(4) ? new byte[1 << 24] : contents(".java"));
                zip.closeEntry();
            }
        } catch (UncheckedIOException | java.util.zip.ZipException refused) {
            return bytes.toByteArray();
        }
        return bytes.toByteArray();
    }
}
