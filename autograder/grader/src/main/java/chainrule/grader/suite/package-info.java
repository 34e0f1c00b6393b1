/** The exercises on the class path, and the port to all that is known of them: live, or read from recorded answers. */
package chainrule.grader.suite;
