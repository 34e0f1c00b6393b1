package chainrule.staff.tolerance;

/**
 * What is measured together.
 *
 * @param exercise the key of the exercise
 * @param operation such as forward
 * @param value such as dx
 * @param dyadic whether the inputs are multiples of 1/16, so that every order of summation gives the same bits
 */
record Topic(String exercise, String operation, String value, boolean dyadic) {}
