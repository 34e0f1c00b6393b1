package chainrule.grader;

import chainrule.grader.config.Assignment;
import chainrule.grader.process.IsolationLevel;
import java.util.Optional;

/**
 * Where a run takes place.
 *
 * @param isolation a level that is not to be exceeded, for trials
 * @param place whose machine it is
 * @param mostSeconds how long the run may take, however long the configuration gives it
 * @param earlierSubmissions how often the student submitted before, by which the configuration may show more
 */
public record Surroundings(
        Optional<IsolationLevel> isolation, Place place, double mostSeconds, int earlierSubmissions) {
    /** Somebody's own machine, with that person's own files. */
    public static final Surroundings LOCAL = on(Place.LOCAL);

    /** Whose machine it is, which decides how much isolation there must be. */
    public enum Place {
        /** The student's own: there is nothing to steal. */
        LOCAL,
        /** Gradescope: the result counts, and students' code must be kept from the answers. */
        PLATFORM,
        /** A machine of the course's staff, with other people's submissions on it. */
        STAFF
    }

    /**
     * A machine of the staff.
     *
     * @param isolation a level that they are content with; none is the highest
     * @return the surroundings
     */
    public static Surroundings ofStaff(Optional<IsolationLevel> isolation) {
        return on(Place.STAFF).at(isolation);
    }

    /**
     * The platform.
     *
     * @param mostSeconds how long the run may take there
     * @param earlierSubmissions how often the student submitted before
     * @return the surroundings
     */
    static Surroundings onPlatform(double mostSeconds, int earlierSubmissions) {
        return new Surroundings(Optional.empty(), Place.PLATFORM, mostSeconds, earlierSubmissions);
    }

    private static Surroundings on(Place place) {
        return new Surroundings(Optional.empty(), place, Double.POSITIVE_INFINITY, 0);
    }

    /**
     * These surroundings with another isolation.
     *
     * @param level not to be exceeded
     * @return a copy
     */
    public Surroundings at(Optional<IsolationLevel> level) {
        return new Surroundings(level, place, mostSeconds, earlierSubmissions);
    }

    /** The weakest isolation that will do. */
    IsolationLevel least(Assignment assignment) {
        return switch (place) {
            case LOCAL -> IsolationLevel.PLAIN;
            case PLATFORM -> assignment.fullIsolation() ? IsolationLevel.FULL : IsolationLevel.SPLIT;
            case STAFF -> isolation.orElse(IsolationLevel.FULL);
        };
    }
}
