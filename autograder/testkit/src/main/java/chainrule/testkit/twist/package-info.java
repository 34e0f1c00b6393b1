/**
 * What a computation would give if one of its steps were another: its workings are written with every step named, and a
 * twist changes a step by its name. Results that a twist gives are told by it.
 */
package chainrule.testkit.twist;
