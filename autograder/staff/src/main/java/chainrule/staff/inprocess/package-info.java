/**
 * The submission port without a process, through the same codec: for mutation, thousands of seeds, and tests. Code that
 * is not ours never runs here.
 */
package chainrule.staff.inprocess;
