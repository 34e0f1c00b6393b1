/** What a person sees in a terminal: the table, the messages below it, a progress bar. */
package chainrule.grader.terminal;
