/** What a teacher takes to the next lecture: how a class did, at which checks, and because of what. */
package chainrule.staff.classreport;
