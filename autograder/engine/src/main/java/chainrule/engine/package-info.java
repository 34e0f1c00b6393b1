/**
 * A test engine of the JUnit Platform: in an IDE, under Maven and in the console launcher each check is a test. It asks
 * the grader as the command line does; nothing of the grader knows it.
 */
package chainrule.engine;
