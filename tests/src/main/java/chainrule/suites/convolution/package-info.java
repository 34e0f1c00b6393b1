/**
 * 2-D convolution. Touches the contract, the testkit and what exercises share; never an implementation.
 *
 * <p>An exercise is the table of its checks, the operations that they compute, the kinds of case that these are given and
 * what a case says of itself, the {@code Layout} from which a case is made, and the properties that draw a layout and
 * show it small; beside them stands its homework.
 */
package chainrule.suites.convolution;
