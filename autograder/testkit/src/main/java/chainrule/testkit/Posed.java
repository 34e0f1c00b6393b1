package chainrule.testkit;

/**
 * A case, and where it is from.
 *
 * @param <C> the kind of case
 * @param origin for a homework case its sheet and question; empty for a drawn one
 * @param given the inputs
 */
public record Posed<C>(String origin, C given) {

    /**
     * A drawn case.
     *
     * @param <C> the kind of case
     * @param given the inputs
     * @return the case, from nowhere in particular
     */
    public static <C> Posed<C> drawn(C given) {
        return new Posed<>("", given);
    }
}
