/** The port to what is right: expected values and how far a result may stray from them. Never near a student's code. */
package chainrule.grader.oracle;
