/** What the commands of staff share: where the product and the solutions are. */
package chainrule.staff;
