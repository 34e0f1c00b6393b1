/** Decides right from wrong: applies checks to the submission and the oracle, compares, and counts points. */
package chainrule.grader.verdict;
