/**
 * The filter that a worker puts on its own system calls: which calls there are, the program that the kernel runs, and
 * its installation on every thread. Touches JNA and the JDK; Linux on x86-64 only.
 */
package chainrule.worker.filter;
