/**
 * The report as one HTML file that needs nothing else: no script, no network. What is shown is decided here as data; the
 * templates in {@code src/main/jte} only lay it out, and escape every text that they are given.
 */
package chainrule.grader.html;
