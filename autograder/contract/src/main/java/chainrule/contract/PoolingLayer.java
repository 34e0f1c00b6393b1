package chainrule.contract;

/**
 * One layer of a stack of poolings.
 *
 * @param kind what it hands on of each window
 * @param geometry kernel, stride and padding
 */
public record PoolingLayer(PoolingKind kind, PoolingGeometry geometry) {}
