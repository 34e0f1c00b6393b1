/** Runs a submission as the platform would, in a container of the same sizes, and shows what would be seen of it. */
package chainrule.staff.container;
