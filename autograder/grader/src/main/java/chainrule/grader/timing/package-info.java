/** Where the time of a grading goes, for whoever wants it shorter. Costs nothing unless it is asked for. */
package chainrule.grader.timing;
