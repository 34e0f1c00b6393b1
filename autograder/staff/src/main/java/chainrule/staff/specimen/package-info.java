/** Grades our own solutions and compares what they get with what they declare. */
package chainrule.staff.specimen;
