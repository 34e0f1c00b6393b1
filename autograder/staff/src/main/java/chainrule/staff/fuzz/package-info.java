/**
 * Random input for everything that reads what others wrote: frames, folders, sources, configurations; and many gradings
 * one after another, of which nothing may be left.
 */
package chainrule.staff.fuzz;
