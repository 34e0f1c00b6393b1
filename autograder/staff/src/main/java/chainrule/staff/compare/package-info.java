/** Compares two gradings of a class, before the second is published. */
package chainrule.staff.compare;
