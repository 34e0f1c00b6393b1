/** Arrays of numbers as they come back from a student: reading them, comparing them, and how far they may stray. */
package chainrule.testkit.tensor;
