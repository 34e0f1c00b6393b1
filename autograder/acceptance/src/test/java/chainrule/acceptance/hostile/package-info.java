/** Submissions that mean harm, each graded at every level of isolation, and what each of them must get. */
package chainrule.acceptance.hostile;
