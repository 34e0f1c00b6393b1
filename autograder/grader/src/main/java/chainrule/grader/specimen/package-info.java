/** Our own solutions, right and wrong: what each of them is for, and the verdict that it must get. */
package chainrule.grader.specimen;
