package chainrule.testkit;

import java.util.List;

/**
 * The cells of an input that one entry of a result is computed from.
 *
 * @param input the name of the input
 * @param cells the index of each; those that lie in padding are left out
 */
public record Window(String input, List<List<Integer>> cells) {}
