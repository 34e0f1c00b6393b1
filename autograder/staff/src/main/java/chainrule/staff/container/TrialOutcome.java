package chainrule.staff.container;

import java.util.Optional;

/**
 * What came of a run.
 *
 * @param exitCode of run_autograder; the platform reports it to staff and uses the results all the same
 * @param timedOut whether the platform's patience ran out
 * @param results the bytes of results.json, as they were when the platform would read them
 * @param stdout everything that was printed
 * @param seconds from the start of run_autograder to its end
 * @param mostMegabytes the most memory that the container used, the pages of files that it read included
 */
public record TrialOutcome(
        long exitCode, boolean timedOut, Optional<byte[]> results, String stdout, double seconds, long mostMegabytes) {}
