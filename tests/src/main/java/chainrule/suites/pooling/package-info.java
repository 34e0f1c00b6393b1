/**
 * The graded suites of max and average pooling, their cases, their ladders and their homework. Touches the contract and
 * the testkit; never an implementation.
 *
 * <p>Both share the {@code Layout} from which cases are made and the properties that choose one at random. The numbers
 * differ: averages take any, while in a window of max pooling no two are alike, except where ties are judged.
 */
package chainrule.suites.pooling;
