package chainrule.grader;

import chainrule.grader.grading.Host;
import chainrule.grader.grading.Product;
import chainrule.grader.process.ClassData;
import chainrule.grader.submission.HarnessFault;
import chainrule.grader.terminal.Paint;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What run_autograder told Java when it started it, and what the environment adds. Only main asks for it; everything else
 * is told what it needs.
 */
public final class Startup {
    private static final int MICROS = 6;
    private static final int NANOS_A_MICRO = 1000;

    private final Optional<Product> product;
    private final Optional<Path> submission;
    private final String terminals;
    private final Optional<String> timeoutSeconds;
    private final Optional<String> noColor;
    private final int megabytes;
    private final Optional<String> began;
    private final Optional<String> nonce;
    private final Optional<String> command;

    Startup(UnaryOperator<String> properties, UnaryOperator<String> environment) {
        Optional<ClassData> classData = Optional.ofNullable(properties.apply("chainrule.classdata"))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .map(ClassData::new);
        product = Optional.ofNullable(properties.apply("chainrule.home"))
                .map(Path::of)
                .map(home -> new Product(home, classData));
        submission =
                Optional.ofNullable(properties.apply("chainrule.submission")).map(Path::of);
        terminals = Optional.ofNullable(properties.apply("chainrule.terminals")).orElse("");
        timeoutSeconds = Optional.ofNullable(environment.apply("TIMEOUT_SECONDS"));
        began = Optional.ofNullable(properties.apply("chainrule.began"));
        command = Optional.ofNullable(properties.apply("chainrule.command"));
        nonce = Optional.ofNullable(environment.apply("AUTOGRADER_NONCE")).filter(text -> !text.isEmpty());
        noColor = Optional.ofNullable(environment.apply("NO_COLOR"));
        megabytes = Optional.ofNullable(properties.apply("chainrule.memory"))
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::valueOf)
                .orElse(Host.PLENTY);
    }

    /**
     * The product that is running.
     *
     * @return where run_autograder says that it is
     */
    public Product product() {
        return product.orElseThrow(() -> new HarnessFault("started without run_autograder: chainrule.home is not set"));
    }

    /** The folder that a student's kit grades when none is named. */
    Optional<Path> submission() {
        return submission;
    }

    /** Whether this is what students take home: what is right is written down there, and no reference comes along. */
    boolean isKit() {
        return product.filter(some -> Files.isDirectory(some.home().resolve("lib"))
                        && !Files.isDirectory(some.home().resolve("oracle")))
                .isPresent();
    }

    /** Whether solutions lie beside the product by which it can check itself. */
    boolean checksItself() {
        return product.filter(some -> Files.isDirectory(some.home().resolve("self-check")))
                .isPresent();
    }

    /**
     * Whether a person waits: only the script can tell, newer Java versions take a file for a console.
     *
     * @return true when the error stream is a terminal, and a progress bar is wanted
     */
    public boolean isWatched() {
        return terminals.contains("2");
    }

    /**
     * What all processes here may use together.
     *
     * @return megabytes
     */
    public int megabytes() {
        return megabytes;
    }

    /** How long ago the script began; nothing where it could not tell. */
    Optional<Duration> sinceScript(Instant now) {
        return began.filter(text -> text.matches("[0-9]{1,12}[.,][0-9]{6}"))
                .map(text -> Instant.ofEpochSecond(
                        Long.parseLong(text.substring(0, text.length() - MICROS - 1)),
                        NANOS_A_MICRO * Long.parseLong(text.substring(text.length() - MICROS))))
                .map(then -> Duration.between(then, now));
    }

    /** How long the platform waits, in its own words. */
    Optional<String> timeoutSeconds() {
        return timeoutSeconds;
    }

    /**
     * What a hardened harness wants to read back in each results.json, to know that this program wrote it. Never printed:
     * workers start with an environment of their own.
     */
    Optional<String> nonce() {
        return nonce;
    }

    /** How a person starts this program: a student's kit has a jar of its own. */
    String command() {
        return command.orElse(submission.isPresent() ? "java -jar chainrule.jar" : "./run_autograder");
    }

    Paint paint() {
        return Paint.when(terminals.contains("1"), noColor.orElse(null));
    }
}
