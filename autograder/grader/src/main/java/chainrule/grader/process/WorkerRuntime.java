package chainrule.grader.process;

import chainrule.grader.submission.MachineFault;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars beside student code, and where a worker can read them. When the product stands in a folder that other users
 * may not enter (a checkout in root's home), the jars are copied to one that they may.
 *
 * @param jars the worker's whole class path
 * @param copies where the jars are copies, which go away with the grader
 * @param switches what the virtual machine is told about class data
 */
public record WorkerRuntime(List<Path> jars, Optional<CopiedFiles> copies, List<String> switches)
        implements AutoCloseable {
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
                    Optional.empty(),
                    List.of());
        } catch (IOException e) {
            throw new MachineFault("the product is not whole: no folder worker in " + home, e);
        }
    }

    /**
     * Jars where they are.
     *
     * @param jars the worker's whole class path
     * @param switches what the virtual machine is told about class data
     * @return a runtime that leaves them there
     */
    public static WorkerRuntime ofJars(List<Path> jars, List<String> switches) {
        return new WorkerRuntime(jars, Optional.empty(), switches);
    }

    /**
     * This runtime with an archive of class data, or with one to be made. Copies of the jars go without: an archive tells
     * its jars by where they lie.
     *
     * @param other switches
     * @return a copy
     */
    public WorkerRuntime with(List<String> other) {
        return new WorkerRuntime(jars, copies, other);
    }

    /**
     * This runtime where every user can read it.
     *
     * @return this, or copies in a temporary folder
     */
    public WorkerRuntime readableByAll() {
        return files().stream().allMatch(WorkerRuntime::isReadableByAll) ? nameable() : copied();
    }

    /**
     * This runtime where a command line can name it. Java 17 writes command lines in the encoding that file.encoding
     * names, and the folder may bear letters that this encodes in another way than the file system.
     *
     * @return this, or copies in a temporary folder
     */
    public WorkerRuntime nameable() {
        boolean plain = jars.get(0).toString().chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII);
        return plain || File.separatorChar == '\\' ? this : copied();
    }

    private WorkerRuntime copied() {
        try {
            CopiedFiles copies = CopiedFiles.of(files());
            return new WorkerRuntime(jars.stream().map(copies::copy).toList(), Optional.of(copies), List.of());
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
        copies.ifPresent(CopiedFiles::delete);
    }
}
