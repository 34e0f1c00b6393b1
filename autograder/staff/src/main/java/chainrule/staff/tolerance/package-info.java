/** Measures how far right solutions stray from the reference, against how far they may. */
package chainrule.staff.tolerance;
