package chainrule.acceptance.hostile;

import chainrule.grader.GradingRun;
import chainrule.grader.GuardedRun;
import chainrule.grader.Product;
import chainrule.grader.Surroundings;
import chainrule.grader.Wishes;
import chainrule.grader.config.Assignment;
import chainrule.grader.gradescope.Metadata;
import chainrule.grader.process.IsolationLevel;
import chainrule.grader.report.GradingReport;
import chainrule.grader.suite.DeclaredCheck;
import chainrule.grader.suite.Suites;
import chainrule.staff.specimen.Deed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Grades every deed of a folder at one level, one after another in one process: a grader that one of them takes down
 * says nothing of those after it. Prints a line for each: its name, the time it took, and what was not as declared.
 */
public final class Batch {
    private static final String EXERCISE = "convolution2d";
    private static final Set<String> GRADED = Set.of("forwardBasic", "backwardDx", "stepWithBias");
    private static final Assignment.LimitSettings LIMITS = new Assignment.LimitSettings(1, 15, 30, 100, 64);
    private static final long NANOS_A_MILLISECOND = 1_000_000;

    private final Product product;
    private final Path results;
    private final IsolationLevel level;
    private final Assignment assignment;

    private Batch(Product product, Path results, IsolationLevel level) {
        this.product = product;
        this.results = results;
        this.level = level;
        this.assignment = few(product.assignment());
    }

    /**
     * Grades.
     *
     * @param arguments the product, the folder of the deeds, a folder for the results, the level
     * @throws IOException when the folder cannot be listed
     */
    public static void main(String[] arguments) throws IOException {
        Batch batch = new Batch(
                new Product(Path.of(arguments[0])),
                Path.of(arguments[2]),
                IsolationLevel.ofKey(arguments[3]).orElseThrow());
        List<Path> folders;
        try (Stream<Path> entries = Files.list(Path.of(arguments[1]))) {
            folders = entries.sorted().toList();
        }
        for (Path folder : folders) {
            Deed deed = Deed.read(folder);
            if (deed.isFor(batch.level.key())) {
                batch.grade(folder, deed);
            }
        }
    }

    private void grade(Path folder, Deed deed) {
        Path file = results.resolve(level.key()).resolve(folder.getFileName()).resolve("results.json");
        Surroundings here = Surroundings.LOCAL.at(Optional.of(level));
        Wishes wishes = Wishes.grade(folder.resolve("submission"), file).in(here);
        long start = System.nanoTime();
        Optional<GradingReport> report = new GuardedRun(Optional.of(file), Metadata.NONE)
                .grade(() -> new GradingRun(product, wishes, assignment).grade());
        long millis = (System.nanoTime() - start) / NANOS_A_MILLISECOND;
        System.out.println(folder.getFileName() + "\t" + millis + "\t"
                + Verdict.of(deed, level.key(), GRADED, report, file).replaceAll("\\s+", " "));
    }

    /** The product's assignment with short limits and a few checks: every deed dies of each. */
    private static Assignment few(Assignment usual) {
        Set<String> waived = new TreeSet<>();
        Class<?> suite = Suites.find().get(EXERCISE);
        for (DeclaredCheck check : Suites.declare(List.of(suite)).get(0).checks()) {
            if (!GRADED.contains(check.key().substring(EXERCISE.length() + 1))) {
                waived.add("1." + check.number());
            }
        }
        return new Assignment(
                usual.title(),
                usual.exercises().stream()
                        .filter(exercise -> exercise.exercise().equals(EXERCISE))
                        .toList(),
                waived,
                usual.anyTie(),
                usual.mustCompile(),
                usual.fullIsolation(),
                LIMITS,
                usual.secret(),
                usual.submissions(),
                usual.hash());
    }
}
