/** Messages as plain text, for the terminal and for Gradescope. */
package chainrule.grader.text;
