/** What was found in a submission before any of it ran: which class stands for which exercise, and what is amiss. */
package chainrule.grader.findings;
