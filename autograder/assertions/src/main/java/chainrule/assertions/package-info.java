/** AssertJ assertions on arrays of numbers, for the tests of this project alone. Touches AssertJ, tensors and words. */
package chainrule.assertions;
