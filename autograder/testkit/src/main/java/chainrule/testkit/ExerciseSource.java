package chainrule.testkit;

/**
 * Brings an exercise, so that it is found: each source stands in
 * {@code META-INF/services/chainrule.testkit.ExerciseSource}, and has a public constructor without parameters.
 */
@FunctionalInterface
public interface ExerciseSource {

    /**
     * What it brings.
     *
     * @return the same at every call; nothing is drawn, computed or read for it yet
     */
    Exercise<?> exercise();
}
