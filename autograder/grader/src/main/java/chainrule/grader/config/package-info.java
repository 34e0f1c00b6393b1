/** The assignment: which exercises, how many points, which limits. Read from one YAML file. */
package chainrule.grader.config;
