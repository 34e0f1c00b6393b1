/**
 * Sums of products as values: which entry of an output adds up which products of which inputs, by what its indices are.
 * With it the products that an implementation really adds up can be measured and told beside those of the formula.
 */
package chainrule.testkit.formula;
