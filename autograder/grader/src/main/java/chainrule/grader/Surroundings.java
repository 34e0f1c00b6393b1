package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.process.IsolationLevel;
import java.util.Optional;

/**
 * Where a run takes place.
 *
 * @param isolation a level that is not to be exceeded, for trials
 * @param onPlatform whether the result counts: then students' code must be kept from the answers
 * @param mostSeconds how long the run may take, however long the configuration gives it
 */
public record Surroundings(Optional<IsolationLevel> isolation, boolean onPlatform, double mostSeconds) {
    /** Somebody's own machine. */
    public static final Surroundings LOCAL = new Surroundings(Optional.empty(), false, Double.POSITIVE_INFINITY);

    /**
     * These surroundings with another isolation.
     *
     * @param level not to be exceeded
     * @return a copy
     */
    public Surroundings at(Optional<IsolationLevel> level) {
        return new Surroundings(level, onPlatform, mostSeconds);
    }

    /** The weakest isolation that will do. */
    IsolationLevel least(Assignment assignment) {
        if (!onPlatform) {
            return IsolationLevel.PLAIN;
        }
        return assignment.fullIsolation() ? IsolationLevel.FULL : IsolationLevel.SPLIT;
    }
}
