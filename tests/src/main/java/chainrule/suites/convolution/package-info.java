/**
 * The graded suite of 2-D convolution, its cases, its ladder and its homework. Touches the contract and the testkit, and
 * Jackson for the homework data; never an implementation.
 *
 * <p>A suite is five kinds of file: the records of its cases, the operations on them, the {@code Layout} from which cases
 * are made and the properties that choose one at random, the ladder, and the suite that names the checks.
 */
package chainrule.suites.convolution;
