package chainrule.grader.junit;

import chainrule.grader.audience.Visibility;
import chainrule.grader.config.Points;
import chainrule.grader.config.SuiteAssignment;
import chainrule.grader.config.SuiteAssignmentFile;
import chainrule.grader.grading.Product;
import chainrule.grader.process.SuiteProcess;
import chainrule.grader.submission.HarnessFault;
import chainrule.wire.ClassFile;
import chainrule.wire.suites.SuiteJob;
import chainrule.wire.suites.SuiteNews;
import chainrule.wire.suites.TestRow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A course that is graded by its own JUnit tests.
 *
 * @param product what grades
 * @param folder with {@code assignment.yaml}, {@code suites/}, {@code solutions/reference/}, and perhaps {@code contract/}
 * @param assignment the configuration
 */
public record SuiteCourse(Product product, Path folder, SuiteAssignment assignment) {
    /** Where a packed course keeps what was built. */
    public static final String BUILT = "suite";

    private static final String KEPT = "suites";
    private static final long LISTING_MILLIS = 60_000;
    private static final int KEY_LETTERS = 24;

    /**
     * Reads the course of a folder.
     *
     * @param folder of a course
     * @param product what grades
     * @return nothing when it is graded otherwise
     */
    public static Optional<SuiteCourse> in(Path folder, Product product) {
        return SuiteAssignmentFile.isIn(folder)
                ? Optional.of(new SuiteCourse(product, folder, SuiteAssignmentFile.in(folder)))
                : Optional.empty();
    }

    /**
     * Its tests, built when they have not been, or have changed since.
     *
     * @return where they are
     */
    public BuiltSuites built() {
        if (Files.isDirectory(folder.resolve(BUILT))) {
            return new BuiltSuites(folder.resolve(BUILT));
        }
        Path kept = product.home().resolve(KEPT).resolve(key());
        if (Files.isDirectory(kept)) {
            return new BuiltSuites(kept);
        }
        try {
            Files.createDirectories(kept.getParent());
            Path into = Files.createTempDirectory(kept.getParent(), ".building-");
            try {
                SuiteBuild build = new SuiteBuild(folder, product.home(), assignment.classes(), into);
                build.keep(listed(build.run()));
                moved(into, kept);
            } finally {
                if (Files.exists(into)) {
                    SuiteBuild.delete(into);
                }
            }
            return new BuiltSuites(kept);
        } catch (IOException e) {
            throw new HarnessFault("the tests of the course could not be built", e);
        }
    }

    /**
     * Who sees each test.
     *
     * @param built the tests
     * @return by the keys of the tests, in order
     */
    public Map<String, Visibility> visibilities(BuiltSuites built) {
        Map<String, Visibility> all = new LinkedHashMap<>();
        for (TestRow row : built.tests()) {
            boolean hidden = assignment.hidden().stream().anyMatch(name -> isMeant(name, row));
            Visibility own = row.visibility().isEmpty() ? assignment.visibility() : Visibility.of(row.visibility());
            all.put(row.key(), hidden ? Visibility.HIDDEN : own);
        }
        return all;
    }

    /**
     * The tests that a word of the command line means.
     *
     * @param word a number such as {@code 1.3}, a class, or class and method
     * @return their keys; none when it means none
     */
    public Set<String> named(String word) {
        Set<String> keys = new HashSet<>();
        TestNumbers numbers = new TestNumbers();
        for (TestRow row : built().tests()) {
            if (numbers.of(row).equals(word) || isMeant(word, row)) {
                keys.add(row.key());
            }
        }
        return keys;
    }

    /** A test by its class, or by class and method, with the package or without. */
    private static boolean isMeant(String name, TestRow row) {
        String method = row.key().substring(0, row.key().indexOf('('));
        String type = method.substring(0, method.lastIndexOf('.'));
        return Stream.of(method, type, type.replaceAll("\\$.*", ""))
                .anyMatch(whole -> whole.equals(name) || whole.endsWith("." + name));
    }

    /**
     * What each test is worth: scaled to what the configuration says; tests without points earn none.
     *
     * @param built the tests
     * @return hundredths by the keys of the tests, in order
     */
    public Map<String, Integer> points(BuiltSuites built) {
        List<TestRow> rows = built.tests();
        List<Integer> own = rows.stream().map(row -> Math.max(0, row.points())).toList();
        Map<String, Integer> points = new LinkedHashMap<>();
        int[] shares = assignment.points().isPresent()
                ? Points.split(assignment.points().getAsInt(), own)
                : own.stream().mapToInt(Integer::intValue).toArray();
        for (int i = 0; i < shares.length; i++) {
            points.put(rows.get(i).key(), shares[i]);
        }
        return points;
    }

    /** Somebody else may have built the same meanwhile. */
    private static void moved(Path built, Path kept) throws IOException {
        try {
            Files.move(built, kept);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException there) {
            SuiteBuild.delete(built);
        }
    }

    private TestRow[] listed(BuiltSuites built) {
        SuiteJob job = new SuiteJob.Run(
                new ClassFile[0],
                built.testClasses().toArray(String[]::new),
                built.types().toArray(String[]::new),
                new String[0],
                new SuiteJob.Machinery(new String[0], new String[0], "plain", 1, 1, 64));
        try (SuiteProcess process = SuiteProcess.start(built.classPath(product.home()), job)) {
            return process.next(LISTING_MILLIS)
                    .filter(SuiteNews.Listed.class::isInstance)
                    .map(news -> ((SuiteNews.Listed) news).tests())
                    .orElseThrow(() -> new HarnessFault("the tests of the course could not be listed"));
        }
    }

    /**
     * What a grading depends on beside the submission: the release, the configuration, the tests.
     *
     * @return a text that is another one when any of them is
     */
    public String mark() {
        MessageDigest tests = digest();
        addTo(tests, built().folder());
        return product.version() + ' ' + HexFormat.of().formatHex(tests.digest()) + ' ' + assignment.hash();
    }

    /** All that what is built depends on. */
    private String key() {
        MessageDigest digest = digest();
        digest.update((product.version() + assignment.classes()).getBytes(StandardCharsets.UTF_8));
        for (String part : List.of("contract", "suites", "solutions/reference")) {
            addTo(digest, folder.resolve(part));
        }
        addTo(digest, product.home().resolve("junit"));
        return HexFormat.of().formatHex(digest.digest()).substring(0, KEY_LETTERS);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void addTo(MessageDigest digest, Path root) {
        for (Path file : BuiltSuites.files(root, "")) {
            if (Files.isRegularFile(file)) {
                digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(file));
            }
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new HarnessFault("a file of the course cannot be read: " + file, e);
        }
    }
}
