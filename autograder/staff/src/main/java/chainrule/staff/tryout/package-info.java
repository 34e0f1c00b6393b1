/** Tries the exercises of a course beside a product that was built without them, in a copy that is gone afterwards. */
package chainrule.staff.tryout;
