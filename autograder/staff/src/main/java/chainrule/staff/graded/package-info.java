/** What is kept of a graded class: one record for each submission, from which everything else can be made again. */
package chainrule.staff.graded;
