/** Where the submissions of a class are graded: on this machine, in containers, or on a cluster. */
package chainrule.staff.engines;
