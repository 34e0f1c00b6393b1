package chainrule.grader.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
    private static final String WORKER = "worker";

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

    Path archive(Role role) {
        return (role == Role.WORKER ? folder.resolve(WORKER) : folder).resolve(role.file());
    }

    /**
     * The worker's jars and their archive. They lie beside each other, away from everything that a worker must not read:
     * an archive tells its jars by where they are, and the product's own may be closed to other users.
     *
     * @return nothing when there is no archive
     */
    public Optional<WorkerRuntime> worker() {
        Path archive = archive(Role.WORKER);
        return Files.isReadable(archive)
                ? Optional.of(WorkerRuntime.of(folder).with(using(archive)))
                : Optional.empty();
    }

    private static List<String> using(Path archive) {
        return hasCaches()
                ? List.of("-XX:AOTCache=" + archive)
                // where it was meant to lie in memory: elsewhere every pointer in it is changed first
                : List.of(
                        "-XX:SharedArchiveFile=" + archive,
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:ArchiveRelocationMode=0");
    }
}
