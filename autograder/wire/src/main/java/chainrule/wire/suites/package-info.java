/** What the grader and the process that runs a course's own tests say to each other. Both run the course's code, and no student's. */
package chainrule.wire.suites;
