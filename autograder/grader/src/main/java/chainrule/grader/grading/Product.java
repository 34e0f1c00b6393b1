package chainrule.grader.grading;

import chainrule.grader.answers.Answers;
import chainrule.grader.config.Assignment;
import chainrule.grader.process.ClassData;
import chainrule.grader.process.WorkerRuntime;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.suite.Knowledge;
import chainrule.grader.suite.LiveKnowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The installed product: a folder with {@code lib/}, {@code worker/}, {@code oracle/}, and a {@code version}. */
public final class Product {
    private final Path home;
    private final Optional<ClassData> classData;
    private Knowledge knowledge;

    /**
     * A product.
     *
     * @param home its folder
     */
    public Product(Path home) {
        this(home, Optional.empty());
    }

    /**
     * A product with archives of class data.
     *
     * @param home its folder
     * @param classData where they are, if whoever started Java knew it
     */
    public Product(Path home, Optional<ClassData> classData) {
        this.home = home;
        this.classData = classData;
    }

    /**
     * Archives of class data for this product on this Java.
     *
     * @return where they are or would be, if whoever started Java knew it
     */
    public Optional<ClassData> classData() {
        return classData;
    }

    /**
     * Where it is.
     *
     * @return its folder
     */
    public Path home() {
        return home;
    }

    /**
     * The exercises and their answers: written down in what students take home, computed everywhere else.
     *
     * @return the same at each call
     */
    public synchronized Knowledge knowledge() {
        if (knowledge == null) {
            knowledge = Answers.ofKit(home)
                    .orElseGet(() -> new LiveKnowledge(
                            home.resolve("oracle/reference.jar"), home.resolve("oracle/mistakes.jar")));
        }
        return knowledge;
    }

    /**
     * The exercises of a configuration that is graded by more than once, with their answers: computed the first time, and
     * read from a file from then on.
     *
     * @param assignment the configuration
     * @return what there is
     */
    Knowledge answered(Assignment assignment) {
        Knowledge known = knowledge();
        return known.drawsCases() ? Answers.of(home, known, assignment) : known;
    }

    /**
     * The release.
     *
     * @return such as {@code 1.2.0}
     */
    public String version() {
        try {
            return Files.readString(home.resolve("version")).strip();
        } catch (IOException e) {
            throw new HarnessFault("the product is not whole: cannot read " + home.resolve("version"), e);
        }
    }

    /**
     * What workers run on.
     *
     * @return their jars, with an archive of class data where there is one
     */
    public WorkerRuntime workers() {
        return runtime();
    }

    WorkerRuntime runtime() {
        return classData.flatMap(ClassData::worker).orElseGet(() -> WorkerRuntime.of(home));
    }
}
