/** AssertJ assertions on arrays of numbers, for the tests of this project. Touches AssertJ, tensors and words. */
package chainrule.testkit.assertions;
