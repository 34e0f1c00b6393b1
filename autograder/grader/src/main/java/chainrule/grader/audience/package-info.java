/** Who sees what: a check, and how much of its message. */
package chainrule.grader.audience;
