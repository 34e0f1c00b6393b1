/** Results of a native library, kept as data, so that the ordinary build can hold the reference against them. */
package chainrule.staff.recorded;
