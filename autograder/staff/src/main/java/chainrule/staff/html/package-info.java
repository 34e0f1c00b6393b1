/** Pages for staff: one file each, without scripts, and without anything that is loaded. */
package chainrule.staff.html;
