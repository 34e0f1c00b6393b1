/** Tests of the whole machine, as it is laid out by the assembly: real processes, real files. */
package chainrule.acceptance;
