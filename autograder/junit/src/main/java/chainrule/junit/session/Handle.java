package chainrule.junit.session;

import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.Map;

/** An object of the student's, which is in the worker: a number, and which worker gave it. */
public final class Handle {
    private final int number;
    private final long generation;
    private Map<TypeVariable<?>, Type> variables = Map.of();
    private boolean freed;

    Handle(int number, long generation) {
        this.number = number;
        this.generation = generation;
    }

    int number() {
        return number;
    }

    /** What is known of the type variables of what stands for the object. */
    Map<TypeVariable<?>, Type> variables() {
        return variables;
    }

    void learn(Map<TypeVariable<?>, Type> known) {
        variables = known;
    }

    void free() {
        freed = true;
    }

    boolean isIn(long current) {
        return !freed && generation == current;
    }
}
