package chainrule.staff.container;

import chainrule.grader.config.AssignmentFile;
import chainrule.grader.junit.SuiteCourse;
import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the Dockerfile copies from a checkout, with the modes that it needs whatever the file system of this machine
 * keeps.
 */
public final class BuildContext {
    private static final String PRODUCT = "autograder/assembly/target/chainrule";

    /**
     * What the Dockerfile would take away again (JUnit unless a course brings tests), and archives of class data, which are
     * for the jars as they lie here: together larger than all else, and all is in memory once.
     */
    private static final Set<String> NOT_IN_AN_IMAGE = Set.of("staff", "launcher", "junit", "suites", "class-data");

    /** In one order, so that the same files have the same hash. */
    private static final Set<String> SETTINGS = new TreeSet<>(Set.of(AssignmentFile.NAME, AssignmentFile.SECRET));

    /** With archives of class data, which an image has of the platform's part alone. */
    private static final String STAFF = """
            ARG BASE
            FROM ${BASE}
            COPY staff/ /autograder/source/staff/
            RUN /autograder/source/run_autograder prepare
            """;

    private final byte[] tar;

    private BuildContext(byte[] tar) {
        this.tar = tar;
    }

    /**
     * The context of the checkout in which a product was built.
     *
     * @param home of the product
     * @param settings the folder of the configuration that goes along
     * @return its Dockerfile and all that this copies
     */
    public static BuildContext around(Path home, Path settings) {
        Path checkout = checkout(home);
        return new BuildContext(
                tar(checkout, settings, checkout.resolve("solutions")).bytes());
    }

    /**
     * The context of a course that is graded by JUnit tests of its own.
     *
     * @param course with its tests, its reference and its starter
     * @return the Dockerfile and all that this copies
     */
    public static BuildContext of(SuiteCourse course) {
        Path checkout = checkout(course.product().home());
        return new BuildContext(tar(checkout, course.folder(), course.folder().resolve("solutions"))
                .addAll(course.product().home().resolve("junit"), PRODUCT + "/junit/")
                .addAll(course.built().folder(), PRODUCT + "/" + SuiteCourse.BUILT + "/")
                .bytes());
    }

    private static Path checkout(Path home) {
        for (Path folder = home.toAbsolutePath(); folder != null; folder = folder.getParent()) {
            if (Files.isRegularFile(folder.resolve("Dockerfile"))) {
                return folder;
            }
        }
        throw new HarnessFault(
                "there is no Dockerfile above " + home + ": images are built from a checkout of Chainrule");
    }

    private static Tar tar(Path root, Path settings, Path solutions) {
        Tar tar = new Tar();
        try {
            tar.add("Dockerfile", Files.readAllBytes(root.resolve("Dockerfile")), Tar.PLAIN);
            for (String script : new String[] {"run_autograder", "setup.sh"}) {
                tar.add(script, Files.readAllBytes(root.resolve(script)), Tar.RUNNABLE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Set<String> except = new TreeSet<>(SETTINGS);
        except.addAll(NOT_IN_AN_IMAGE);
        tar.addAll(root.resolve(PRODUCT), PRODUCT + "/", except);
        addSettings(tar, settings);
        for (String folder : new String[] {"reference", "starter"}) {
            tar.addAll(solutions.resolve(folder), "solutions/" + folder + "/");
        }
        return tar;
    }

    /**
     * What the staff's part adds to an image of the platform.
     *
     * @param home of the product
     * @return all that a build needs
     */
    public static BuildContext ofStaff(Path home) {
        byte[] recipe = STAFF.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new BuildContext(new Tar()
                .add("Dockerfile", recipe, Tar.PLAIN)
                .addAll(home.resolve("staff"), "staff/")
                .bytes());
    }

    /** Those of a course take the place of the product's own; both under one name would confuse the engine's cache. */
    private static void addSettings(Tar tar, Path settings) {
        try {
            for (String name : SETTINGS) {
                if (Files.isRegularFile(settings.resolve(name))) {
                    tar.add(PRODUCT + "/" + name, Files.readAllBytes(settings.resolve(name)), Tar.PLAIN);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same files: an image made from them need not be made again. */
    String hash(String base) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(base.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(tar));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    InputStream stream() {
        return new java.io.ByteArrayInputStream(tar);
    }
}
