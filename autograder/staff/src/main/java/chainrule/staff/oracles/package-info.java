/** Compiles the reference and the known mistakes into the jars that tell what is right. */
package chainrule.staff.oracles;
