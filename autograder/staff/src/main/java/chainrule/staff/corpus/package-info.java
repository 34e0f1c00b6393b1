/** How much of what is wrong students are told truly: over changes that nobody wrote a hint for. */
package chainrule.staff.corpus;
