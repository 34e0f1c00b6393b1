/**
 * Takes a submission in: which files there are, which are left out and why, and their text. Everything in the folder is
 * treated as chosen by an adversary.
 */
package chainrule.grader.intake;
