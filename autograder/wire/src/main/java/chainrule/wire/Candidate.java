package chainrule.wire;

/**
 * A class of the submission that implements a contract, or nearly.
 *
 * @param className binary name
 * @param contract which of the contracts of the request
 * @param fit how well it fits
 * @param methods names of the contract's methods that it has with the right parameter types
 * @param extent how much of it there is
 * @param detail more about the fit, as the fit says
 */
public record Candidate(String className, int contract, Fit fit, String[] methods, Extent extent, String detail) {

    /** How well a class fits a contract. */
    public enum Fit {
        /** It implements the interface and can be constructed. */
        IMPLEMENTS,
        /** It implements the interface and is abstract, or an interface itself. */
        ABSTRACT,
        /** It implements the interface and has no constructor without parameters; the detail is what one wants. */
        NO_CONSTRUCTOR,
        /** It implements the interface and belongs to an object of another class, which the detail names. */
        INNER,
        /** It implements the interface within a method, or has no name; the detail is the class around it. */
        LOCAL,
        /** It implements the interface and is an enum. */
        ENUM,
        /** It implements another interface of the same simple name; the detail is its full name. */
        COPIED,
        /** It has methods of the interface and does not say {@code implements}. */
        NOT_DECLARED
    }

    /**
     * How much of a contract a class has.
     *
     * @param written how many methods do more than to throw or to return nothing, inherited ones included
     * @param declared how many methods it declares itself
     */
    public record Extent(int written, int declared) {
        /** Nothing of it. */
        public static final Extent NONE = new Extent(0, 0);
    }
}
