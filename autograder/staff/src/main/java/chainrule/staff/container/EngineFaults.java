package chainrule.staff.container;

import chainrule.grader.submission.HarnessFault;
import java.util.Locale;
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
        return problem instanceof HarnessFault known
                ? known
                : new HarnessFault(sentence(said(problem), image), problem);
    }

    /** An image that the platform cannot run. */
    static HarnessFault ofArchitecture(String image, String architecture) {
        return new HarnessFault("The image " + image + " is for " + architecture
                + ", and the platform runs amd64: build it with" + " --platform linux/amd64.");
    }

    private static String sentence(String said, String image) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (has(lower, "permission denied", "[13]", "eacces")) {
            return "Docker runs here, but this user may not use it: join the group docker, or become root.";
        } else if (has(lower, "no space left on device")) {
            return "The disk is full where Docker keeps its images: make room, for instance with docker system prune.";
        } else if (has(lower, "exec format error", "does not match the specified platform")) {
            return "This machine cannot run linux/amd64, which the image " + image
                    + " is for: use another machine, or install emulation for amd64.";
        } else if (has(lower, "pull access denied", "manifest unknown", "no such image", "failed to resolve", "lookup ")
                || has(lower, "not found: manifest", "i/o timeout", "tls handshake", "error pulling")) {
            return "There is no image " + image + " here and it cannot be fetched: pull it where there is a network, or"
                    + " name another with --base.";
        } else if (has(lower, "no such file or directory", "connection refused", "cannot connect", "[2]")) {
            return "There is no Docker engine here: install and start one, or set DOCKER_HOST.";
        }
        return "Docker refused: " + said;
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
