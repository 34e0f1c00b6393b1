package chainrule.grader.process;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands in the way of the two measures of isolation, a clause each; empty is nothing.
 *
 * @param toOwnUser why a worker has no user of its own
 * @param toFilter why its system calls are not filtered
 */
record Obstacles(String toOwnUser, String toFilter) {
    private static final String NOT_ASKED_FOR = "it was not asked for";

    /** The level that is left. */
    IsolationLevel level() {
        return IsolationLevel.of(toOwnUser.isEmpty(), toFilter.isEmpty());
    }

    /** Why the level is not a higher one; empty at the highest. */
    String reason() {
        return Stream.of(clause("no user of its own", toOwnUser), clause("no filter on system calls", toFilter))
                .filter(clause -> !clause.isEmpty())
                .collect(Collectors.joining("; "));
    }

    Obstacles withFilterObstacle(String obstacle) {
        return new Obstacles(toOwnUser, obstacle);
    }

    /** A level that was asked for: measures beyond it are not taken although they could be. */
    Obstacles downTo(IsolationLevel wanted) {
        return new Obstacles(wanted.ownUser() ? toOwnUser : NOT_ASKED_FOR, wanted.filter() ? toFilter : NOT_ASKED_FOR);
    }

    private static String clause(String missing, String why) {
        return why.isEmpty() ? "" : missing + ": " + why;
    }
}
