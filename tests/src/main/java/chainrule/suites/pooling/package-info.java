/**
 * Max and average pooling: the tables of their checks, what they compute, the kinds of their cases, their properties and
 * their homework. Touches the contract, the testkit and what exercises share; never an implementation.
 *
 * <p>Both share the {@code Layout} from which cases are made and the properties that choose one at random. The numbers
 * differ: averages take any, while in a window of max pooling no two are alike, except where ties are judged.
 */
package chainrule.suites.pooling;
