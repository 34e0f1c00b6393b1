package chainrule.grader.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Archives of class data: what a virtual machine has loaded in one role, to be mapped and not read, checked and linked
 * at every start. They halve what a start costs. Java 25 keeps them as caches that hold more; before, they are archives
 * for class-data sharing.
 *
 * <p>An archive is only good for the jars and the Java that it was made from, and some releases do not see the
 * difference. So it lies in a folder that is named after both, and only whoever starts Java can know the name.
 *
 * @param folder where the archives of this product on this Java are, or would be
 */
public record ClassData(Path folder) {
    private static final int HAS_CACHES = 25;

    /** What a virtual machine does. One archive for both would have each pay for the other's classes. */
    enum Role {
        GRADER,
        WORKER;

        /** The name of its archive, which the script knows as well. */
        String file() {
            return name().toLowerCase(Locale.ROOT) + (hasCaches() ? ".aot" : ".jsa");
        }
    }

    static boolean hasCaches() {
        return Runtime.version().feature() >= HAS_CACHES;
    }

    /**
     * What a worker's virtual machine is told.
     *
     * @return switches, none when there is no archive
     */
    public List<String> forWorker() {
        Path archive = folder.resolve(Role.WORKER.file());
        if (!Files.isReadable(archive)) {
            return List.of();
        }
        return hasCaches()
                ? List.of("-XX:AOTCache=" + archive)
                // where it was meant to lie in memory: elsewhere every pointer in it is changed first
                : List.of(
                        "-XX:SharedArchiveFile=" + archive,
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0");
    }
}
