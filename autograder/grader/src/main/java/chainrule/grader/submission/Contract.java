package chainrule.grader.submission;

import java.util.List;

/**
 * The interfaces that a submission may implement, in the order of the exercises.
 *
 * @param interfaces each once
 */
public record Contract(List<Class<?>> interfaces) {

    /**
     * Where an interface stands.
     *
     * @param contract one of the interfaces
     * @return its place
     */
    public int indexOf(Class<?> contract) {
        return interfaces.indexOf(contract);
    }

    /**
     * The names of all.
     *
     * @return binary names in order
     */
    public String[] names() {
        return interfaces.stream().map(Class::getName).toArray(String[]::new);
    }
}
