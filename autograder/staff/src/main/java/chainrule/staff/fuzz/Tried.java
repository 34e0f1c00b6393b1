package chainrule.staff.fuzz;

import chainrule.grader.gradescope.ResultsFile;
import chainrule.grader.gradescope.ResultsOf;
import chainrule.grader.grading.Course;
import chainrule.grader.grading.Grader;
import chainrule.grader.grading.Host;
import chainrule.grader.grading.Order;
import chainrule.grader.intake.Intake;
import chainrule.grader.message.Message;
import chainrule.grader.report.GradingReport;
import chainrule.testkit.words.StudentText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One grader that is given one input after another. It ends well when every input does. */
final class Tried implements AutoCloseable {
    private static final String SOURCE = "Conv2d.java";

    private final Course course;
    private final Host host;
    private final Grader grader;
    private final byte[] sound;
    private final byte[] configuration;
    private BrimmingInput brimming;

    /**
     * A grader.
     *
     * @param course what is graded
     * @param host where
     * @param sound a solution that is right
     */
    Tried(Course course, Host host, byte[] sound) throws IOException {
        this.course = course;
        this.host = host;
        this.grader = Grader.of(course, host);
        this.sound = sound;
        this.configuration = Files.readAllBytes(course.folder().resolve("assignment.yaml"));
    }

    /** A kind of input. */
    enum Kind {
        FRAMES,
        CONFIGURATION,
        FOLDER,
        GRADED_FOLDER,
        SOURCES,
        FULL_PIPE,
        LONG_NAME,
        LONG_FILE,
        MUCH_EVERYWHERE;

        /** One of each by which a grader was stopped once: chance finds them too seldom. */
        static final List<Kind> FIRST = List.of(FULL_PIPE, LONG_FILE, LONG_NAME, MUCH_EVERYWHERE);

        /** Most that are graded take a thousand times as long as the others. */
        private static final List<Kind> THEN = List.of(
                FRAMES,
                FRAMES,
                CONFIGURATION,
                CONFIGURATION,
                FOLDER,
                FOLDER,
                FOLDER,
                GRADED_FOLDER,
                SOURCES,
                SOURCES,
                LONG_FILE);

        private static final int ALL_AGAIN = 12;

        /** The kind of an input by its place. */
        static Kind of(int input, Dice dice) {
            if (input < FIRST.size()) {
                return FIRST.get(input);
            }
            return dice.oneIn(ALL_AGAIN) ? dice.of(FIRST) : dice.of(THEN);
        }
    }

    /**
     * Gives it one input.
     *
     * @param folder an empty folder
     * @return what is wrong with what came of it
     */
    Optional<String> input(Kind kind, Dice dice, Path folder) throws IOException {
        switch (kind) {
            case FRAMES -> FrameInput.run(dice);
            case CONFIGURATION ->
                ConfigurationInput.run(
                        dice,
                        folder,
                        configuration,
                        course.product().knowledge().catalogue());
            case FOLDER -> {
                FolderInput.fill(dice, folder, sound);
                Intake.from(folder);
            }
            case GRADED_FOLDER -> {
                FolderInput.fill(dice, folder, sound);
                return graded(folder);
            }
            case SOURCES -> {
                return graded(folder, SourceInput.bytes(dice, sound));
            }
            case FULL_PIPE, LONG_NAME -> {
                Files.write(folder.resolve(SOURCE), brimming().bytes(dice, kind == Kind.FULL_PIPE));
                return graded(brimming().grader(), brimming().order(folder));
            }
            case LONG_FILE -> {
                Files.write(folder.resolve(SOURCE), SourceInput.lengthy(dice, sound));
                Intake.from(folder);
            }
            case MUCH_EVERYWHERE -> {
                Files.write(folder.resolve(SOURCE), SourceInput.lavish(dice));
                try (Grader patient = Grader.of(Impatience.patient(course), host)) {
                    return graded(patient, Order.of(folder));
                }
            }
        }
        return Optional.empty();
    }

    /** Made only when it is needed: that takes longer than most inputs. */
    private BrimmingInput brimming() {
        if (brimming == null) {
            brimming = BrimmingInput.of(course, host, sound);
        }
        return brimming;
    }

    private Optional<String> graded(Path folder, byte[] source) throws IOException {
        Files.write(folder.resolve(SOURCE), source);
        return graded(folder);
    }

    private Optional<String> graded(Path folder) throws IOException {
        return graded(grader, Order.of(folder));
    }

    /** Grades, and looks at the results and at what is left. */
    private Optional<String> graded(Grader by, Order order) throws IOException {
        Remains remains = Remains.beside();
        GradingReport report = by.grade(order);
        Path file = Files.createTempFile("fuzz-", ".json");
        try {
            new ResultsFile(file).write(ResultsOf.message(Message.of(report)));
            return wrong(report, new ObjectMapper().readTree(file.toFile()), remains.found());
        } finally {
            Files.delete(file);
        }
    }

    private static Optional<String> wrong(GradingReport report, JsonNode results, Set<String> left) {
        double score = results.path("score").asDouble(Double.NaN);
        if (!(score >= 0 && score * 100 <= report.most() + 0.5)) {
            return Optional.of("a score of " + score);
        } else if (!report.notJudged().isEmpty() || !report.notDiagnosed().isEmpty()) {
            Set<String> checks = new TreeSet<>(report.notJudged().keySet());
            checks.addAll(report.notDiagnosed().keySet());
            return Optional.of("a fault of the harness at " + checks);
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of("left behind: " + StudentText.of(left.toString()).line());
    }

    @Override
    public void close() {
        if (brimming != null) {
            brimming.close();
        }
        grader.close();
    }
}
