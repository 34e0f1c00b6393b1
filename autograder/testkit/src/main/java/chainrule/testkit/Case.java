package chainrule.testkit;

/**
 * The inputs of one computation: a record whose components are arrays of {@code double}, numbers, choices, and records
 * of the contract. Equal cases have equal inputs; a case never holds an expected value. It can be written down and read
 * back by its components alone.
 */
public interface Case {

    /**
     * What can be said of this case beside its inputs.
     *
     * @return by default what its record tells by itself
     */
    default Facts facts() {
        return Facts.of((Record) this);
    }
}
