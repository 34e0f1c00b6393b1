package chainrule.wire;

/**
 * A class of the submission that implements a contract, or nearly.
 *
 * @param className binary name
 * @param contract which of the contracts of the request
 * @param fit how well it fits
 * @param methods names of the contract's methods that it has with the right parameter types
 */
public record Candidate(String className, int contract, Fit fit, String[] methods) {

    /** How well a class fits a contract. */
    public enum Fit {
        /** It implements the interface and can be constructed. */
        IMPLEMENTS,
        /** It implements the interface and is abstract, or an interface itself. */
        ABSTRACT,
        /** It implements the interface and has no constructor without parameters. */
        NO_CONSTRUCTOR,
        /** It has methods of the interface and does not say {@code implements}. */
        NOT_DECLARED
    }
}
