/** The process of a course's own tests: it lists them, runs them through the JUnit Platform, and tells what came of each. */
package chainrule.junit.run;
