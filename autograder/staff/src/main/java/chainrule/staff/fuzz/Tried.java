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
import chainrule.staff.Installation;
import chainrule.testkit.words.StudentText;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One grader that is given one input after another. It ends well when every input does. */
final class Tried implements AutoCloseable {
    private static final String SOURCE = "Conv2d.java";

    private final Course course;
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
        BRIMMING;

        /** One of them: those that are graded take a thousand times as long as the others. */
        static Kind any(Dice dice) {
            return dice.of(
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
                    BRIMMING);
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
                Files.write(folder.resolve(SOURCE), SourceInput.bytes(dice, sound));
                return graded(folder);
            }
            case BRIMMING -> {
                Files.write(folder.resolve(SOURCE), brimming().bytes(dice));
                return graded(folder);
            }
        }
        return Optional.empty();
    }

    /** Measured only when it is needed: that takes longer than most inputs. */
    private BrimmingInput brimming() {
        if (brimming == null) {
            brimming = BrimmingInput.of(
                    Installation.around(course), course.exercises().get(0).exercise(), sound);
        }
        return brimming;
    }

    /** Grades, and looks at the results and at what is left. */
    Optional<String> graded(Path folder) throws IOException {
        Remains remains = Remains.beside();
        GradingReport report = grader.grade(Order.of(folder));
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
        grader.close();
    }
}
