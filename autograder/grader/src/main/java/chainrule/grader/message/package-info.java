/**
 * What is said about a run, composed once: failed checks grouped into causes, each explained by one check. Media lay it
 * out and add nothing.
 */
package chainrule.grader.message;
