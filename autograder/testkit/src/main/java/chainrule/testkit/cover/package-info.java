/**
 * Cases by design: the parameters of an exercise, the values of them that matter, and rows of them in which every pair
 * of values occurs that can. Touches nothing else of the testkit.
 *
 * <p>Written out here: a library such as Tcases can say the constraints too, but brings five archives to where students'
 * code is graded, and knows no rows that belong to several checks, each with its own restriction.
 */
package chainrule.testkit.cover;
