package chainrule.staff.container;

import java.nio.file.Path;

/**
 * One run as the platform would do it.
 *
 * @param submission the student's files
 * @param metadata what the platform says about the submission, as JSON
 * @param size of the container
 * @param network the engine's name of the container's: {@link #USUAL_NETWORK} as on the platform, or {@link #NO_NETWORK}
 * @param timeoutSeconds after which the platform stops waiting
 */
public record Trial(Path submission, byte[] metadata, Size size, String network, int timeoutSeconds) {
    /** What an assignment has unless staff choose otherwise. */
    public static final int USUAL_TIMEOUT_SECONDS = 600;

    /** From inside, everything outside can be reached. */
    public static final String USUAL_NETWORK = "bridge";

    /** Nothing can be reached. */
    public static final String NO_NETWORK = "none";

    /**
     * A run with the platform's defaults.
     *
     * @param submission the student's files
     * @return half a processor, 768 MB, ten minutes, a network
     */
    public static Trial of(Path submission) {
        return new Trial(submission, SampleMetadata.firstSubmission(), Size.HALF, USUAL_NETWORK, USUAL_TIMEOUT_SECONDS);
    }

    /**
     * This run with less patience.
     *
     * @param seconds the platform's timeout
     * @return a copy
     */
    public Trial within(int seconds) {
        return new Trial(submission, metadata, size, network, seconds);
    }

    /**
     * This run in another network.
     *
     * @param name the engine's name of it
     * @return a copy
     */
    public Trial in(String name) {
        return new Trial(submission, metadata, size, name, timeoutSeconds);
    }

    /**
     * This run of another history.
     *
     * @param document what the platform says about the submission, as JSON
     * @return a copy
     */
    public Trial with(byte[] document) {
        return new Trial(submission, document, size, network, timeoutSeconds);
    }
}
