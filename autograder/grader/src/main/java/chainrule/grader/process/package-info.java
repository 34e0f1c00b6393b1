/**
 * The submission port backed by another Java virtual machine: how a worker is started, isolated, asked, watched and
 * killed. The only place that starts processes.
 */
package chainrule.grader.process;
