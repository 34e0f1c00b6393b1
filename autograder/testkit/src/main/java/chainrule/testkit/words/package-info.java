/**
 * What is said to students, how a value is shown, and how lines are laid out: three things, kept apart. Every sentence
 * that a student can see is a record here or beside what it speaks of, with a test of its whole text.
 */
package chainrule.testkit.words;
