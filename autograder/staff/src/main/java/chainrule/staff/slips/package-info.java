/**
 * Mistakes of people, made by a program: a value clipped, an axis taken for another, a loop that ends too early, whatever is
 * negative taken for nothing. Each is made once in every place of the reference and of every other style where it can be
 * made, in its source or around its calls, and sits the exam of its exercise. What computes the same thing is known by
 * comparison with the reference on inputs that no suite has drawn.
 */
package chainrule.staff.slips;
