package chainrule.contract;

/**
 * One layer of a network description.
 *
 * @param kind what it does
 * @param units how many filters or outputs; plays no part in pooling and flattening
 * @param window how it slides; plays no part in flattening and dense layers
 * @param bias whether each filter or output adds a number of its own
 */
public record NetworkLayer(LayerKind kind, int units, SlidingWindow window, boolean bias) {}
