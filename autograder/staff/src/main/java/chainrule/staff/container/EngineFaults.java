package chainrule.staff.container;

import chainrule.grader.submission.HarnessFault;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it comes down to when the container engine does not do what it is asked: one sentence with what to do. */
final class EngineFaults {
    private EngineFaults() {}

    /**
     * What an exception of the engine's client comes down to.
     *
     * @param problem what was thrown
     * @param image the image that was built on or run
     * @return its sentence
     */
    static HarnessFault of(Throwable problem, String image) {
        if (problem instanceof HarnessFault known) {
            return known;
        }
        String said = said(problem);
        String lower = said.toLowerCase(Locale.ROOT);
        Optional<String> known = isOnTheWay(problem) ? ofConnection(lower) : ofEngine(lower, image);
        return new HarnessFault(known.orElse("Docker refused: " + said), problem);
    }

    /** An image that the platform cannot run. */
    static HarnessFault ofArchitecture(String image, String architecture) {
        return new HarnessFault("The image " + image + " is for " + architecture
                + ", and the platform runs amd64: build it with --platform linux/amd64.");
    }

    /** An image that was named and is not there. */
    static HarnessFault ofMissing(String image) {
        return new HarnessFault(
                "There is no image " + image + " here: build it with ./run_autograder container, or pull it.");
    }

    /** What the engine itself answers is another exception, though the words may be the same. */
    private static boolean isOnTheWay(Throwable problem) {
        return Stream.iterate(problem, next -> next != null, Throwable::getCause)
                .anyMatch(IOException.class::isInstance);
    }

    private static Optional<String> ofConnection(String said) {
        if (has(said, "permission denied", "[13]", "eacces")) {
            return Optional.of(
                    "Docker runs here, but this user may not use it: join the group docker, or become root.");
        } else if (has(said, "no such file or directory", "connection refused", "cannot connect", "[2]")) {
            return Optional.of("There is no Docker engine here: install and start one, or set DOCKER_HOST.");
        }
        return Optional.empty();
    }

    private static Optional<String> ofEngine(String said, String image) {
        if (has(said, "no space left on device")) {
            return Optional.of(
                    "The disk is full where Docker keeps its images: make room, for instance with docker system prune.");
        } else if (has(said, "exec format error", "does not match the specified platform")) {
            return Optional.of("This machine cannot run linux/amd64, which the image " + image
                    + " is for: use another machine, or install emulation for amd64.");
        } else if (has(said, "no matching manifest")) {
            return Optional.of("There is no image " + image + " for amd64, which the platform runs: name another with"
                    + " --base.");
        } else if (has(said, "pull access denied", "manifest unknown", "no such image", "failed to resolve", "lookup ")
                || has(said, "not found: manifest", "i/o timeout", "tls handshake", "error pulling")) {
            return Optional.of("There is no image " + image + " here and it cannot be fetched: pull it where there is a"
                    + " network, or name another with --base.");
        }
        return Optional.empty();
    }

    private static boolean has(String said, String... signs) {
        return Stream.of(signs).anyMatch(said::contains);
    }

    /** The engine's own words stand at one depth or another. */
    private static String said(Throwable problem) {
        return Stream.iterate(problem, next -> next != null, Throwable::getCause)
                .map(Throwable::getMessage)
                .filter(message -> message != null)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(": "));
    }
}
