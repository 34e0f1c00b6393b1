package chainrule.grader.grading;

import chainrule.grader.config.Assignment;
import chainrule.grader.process.IsolationLevel;
import java.util.Optional;

/**
 * The machine on which submissions run.
 *
 * @param owner whose it is
 * @param isolation a level of isolation that is not to be exceeded; none is the highest
 * @param mostSeconds how long a grading may take there, however long the configuration gives it
 * @param megabytes what all processes of a grading may use together
 */
public record Host(Owner owner, Optional<IsolationLevel> isolation, double mostSeconds, int megabytes) {
    /** More memory than any grading needs. */
    public static final int PLENTY = 1 << 20;

    /** A student's own machine. */
    public static final Host STUDENT = of(Owner.STUDENT, Double.POSITIVE_INFINITY);

    /** Whose machine it is, which decides how much isolation there must be. */
    public enum Owner {
        /** The student's own, with that person's own files: there is nothing to steal. */
        STUDENT,
        /** Gradescope: the result counts, and students' code must be kept from the answers. */
        PLATFORM,
        /** The course's staff, with other people's submissions on it. */
        STAFF
    }

    /**
     * A machine of the staff.
     *
     * @param isolation a level that they are content with; none is the highest
     * @return the host
     */
    public static Host ofStaff(Optional<IsolationLevel> isolation) {
        return of(Owner.STAFF, Double.POSITIVE_INFINITY).at(isolation);
    }

    /**
     * The platform.
     *
     * @param mostSeconds how long a grading may take there
     * @return the host
     */
    public static Host platform(double mostSeconds) {
        return of(Owner.PLATFORM, mostSeconds);
    }

    private static Host of(Owner owner, double mostSeconds) {
        return new Host(owner, Optional.empty(), mostSeconds, PLENTY);
    }

    /**
     * This machine with another isolation.
     *
     * @param level not to be exceeded
     * @return a copy
     */
    public Host at(Optional<IsolationLevel> level) {
        return new Host(owner, level, mostSeconds, megabytes);
    }

    /**
     * This machine with less memory.
     *
     * @param most megabytes
     * @return a copy
     */
    public Host within(int most) {
        return new Host(owner, isolation, mostSeconds, most);
    }

    /**
     * The weakest isolation that will do.
     *
     * @param assignment whose configuration may ask for more on the platform
     * @return a level
     */
    public IsolationLevel least(Assignment assignment) {
        return least(assignment.fullIsolation());
    }

    /**
     * The weakest isolation that will do.
     *
     * @param full whether the configuration asks for the highest on the platform
     * @return a level
     */
    public IsolationLevel least(boolean full) {
        return switch (owner) {
            case STUDENT -> IsolationLevel.PLAIN;
            case PLATFORM -> full ? IsolationLevel.FULL : IsolationLevel.SPLIT;
            case STAFF -> isolation.orElse(IsolationLevel.FULL);
        };
    }
}
