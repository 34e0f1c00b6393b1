/** What a course's own JUnit tests may say beside JUnit: what a test is worth, and that a parameter is the student's. */
package chainrule.junit;
