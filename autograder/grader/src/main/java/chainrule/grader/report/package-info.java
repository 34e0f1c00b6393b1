/** What a run found out, as data, before anyone decides how to show it. */
package chainrule.grader.report;
