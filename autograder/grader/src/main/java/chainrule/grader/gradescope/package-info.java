/** Gradescope's side of things: the folders it lays out, the results that it reads. */
package chainrule.grader.gradescope;
