package chainrule.staff.container;

import java.nio.file.Path;

/**
 * One run as the platform would do it.
 *
 * @param submission the student's files
 * @param metadata what the platform says about the submission, as JSON
 * @param size of the container
 * @param network whether the container has one, as on the platform
 * @param timeoutSeconds after which the platform stops waiting
 */
public record Trial(Path submission, byte[] metadata, Size size, boolean network, int timeoutSeconds) {
    /** What an assignment has unless staff choose otherwise. */
    public static final int USUAL_TIMEOUT_SECONDS = 600;

    /**
     * A run with the platform's defaults.
     *
     * @param submission the student's files
     * @return half a processor, 768 MB, ten minutes, a network
     */
    public static Trial of(Path submission) {
        return new Trial(submission, SampleMetadata.firstSubmission(), Size.HALF, true, USUAL_TIMEOUT_SECONDS);
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
     * This run of another history.
     *
     * @param document what the platform says about the submission, as JSON
     * @return a copy
     */
    public Trial with(byte[] document) {
        return new Trial(submission, document, size, network, timeoutSeconds);
    }
}
