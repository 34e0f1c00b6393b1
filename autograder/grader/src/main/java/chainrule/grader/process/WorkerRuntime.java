package chainrule.grader.process;

import chainrule.grader.submission.MachineFault;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars beside student code, and where a worker can read them. When the product stands in a folder that other users
 * may not enter (a checkout in root's home), the jars are copied to one that they may.
 *
 * @param jars the worker's whole class path
 * @param temporary whether the jars are copies that go away with the grader
 * @param switches what the virtual machine is told about class data
 */
public record WorkerRuntime(List<Path> jars, boolean temporary, List<String> switches) implements AutoCloseable {
    private static final String LIBRARY = "libjnidispatch.so";
    private static final int FIRST_BEYOND_ASCII = 128;

    /**
     * The runtime of the product.
     *
     * @param home the product's folder, which holds {@code worker/}
     * @return its jars where they are
     */
    public static WorkerRuntime of(Path home) {
        try (Stream<Path> files = Files.list(home.resolve("worker"))) {
            return new WorkerRuntime(
                    files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .toList(),
                    false,
                    List.of());
        } catch (IOException e) {
            throw new MachineFault("the product is not whole: no folder worker in " + home, e);
        }
    }

    /**
     * This runtime with an archive of class data, or with one to be made. Copies of the jars go without: an archive tells
     * its jars by where they lie.
     *
     * @param other switches
     * @return a copy
     */
    public WorkerRuntime with(List<String> other) {
        return new WorkerRuntime(jars, temporary, other);
    }

    /**
     * This runtime where every user can read it.
     *
     * @return this, or copies in a temporary folder
     */
    public WorkerRuntime readableByAll() {
        return files().stream().allMatch(WorkerRuntime::isReadableByAll) ? nameable() : copies();
    }

    /**
     * This runtime where a command line can name it. Java 17 writes command lines in the encoding that file.encoding
     * names, and the folder may bear letters that this encodes in another way than the file system.
     *
     * @return this, or copies in a temporary folder
     */
    public WorkerRuntime nameable() {
        boolean plain = jars.get(0).toString().chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
        return plain || File.separatorChar == '\\' ? this : copies();
    }

    private WorkerRuntime copies() {
        try {
            Path folder = Files.createTempDirectory("chainrule-worker-");
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            for (Path file : files()) {
                Path copy = Files.copy(file, folder.resolve(file.getFileName()));
                Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r--r--"));
            }
            return new WorkerRuntime(
                    jars.stream().map(jar -> folder.resolve(jar.getFileName())).toList(), true, List.of());
        } catch (IOException e) {
            throw new MachineFault("the worker's jars could not be copied to a folder that it can read", e);
        }
    }

    /** What JNA needs beside its jar; only where a filter can be had is it ever looked for. */
    Path library() {
        return jars.get(0).resolveSibling(LIBRARY);
    }

    String classPath() {
        return jars.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    List<Path> files() {
        return Stream.concat(jars.stream(), Stream.of(library()).filter(Files::exists))
                .toList();
    }

    private static boolean isReadableByAll(Path jar) {
        try {
            Path path = jar.toRealPath();
            if (!permits(path, PosixFilePermission.OTHERS_READ)) {
                return false;
            }
            for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
                if (!permits(folder, PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean permits(Path path, PosixFilePermission permission) throws IOException {
        return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).contains(permission);
    }

    @Override
    public void close() {
        if (!temporary) {
            return;
        }
        try {
            for (Path file : files()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(jars.get(0).getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
