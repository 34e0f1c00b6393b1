package chainrule.testkit;

/**
 * The inputs of one computation: a record whose components are arrays of {@code double}, numbers, and records of the
 * contract. Equal cases have equal inputs; a case never holds an expected value.
 */
public interface Case {

    /**
     * Everything about this case that is not an array, in one line of the field's words.
     *
     * @return such as {@code stride 2 x 1, padding 1, groups 2}; empty when there is nothing to say
     */
    String settings();
}
