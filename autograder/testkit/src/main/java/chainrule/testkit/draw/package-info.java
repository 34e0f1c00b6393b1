/** Random cases from seeds: a generator fixed by its specification, and the kinds of arrays that suites draw from it. */
package chainrule.testkit.draw;
