/**
 * Works out of a failed check what its student can use: the pattern of the error over all cases, the known mistake that
 * gives the same results, whether a backward fits its own forward, whether a call depends on earlier ones. May ask the
 * submission again, a bounded number of times; never moves a score.
 */
package chainrule.grader.diagnosis;
