/** The trusted side: the command line and the course of a run. */
package chainrule.grader;
