package chainrule.contract;

/** What a pooling layer hands on of each window. */
public enum PoolingKind {
    /** The largest cell. */
    MAX,
    /** The mean of all cells of the kernel, padded ones counted as zeros. */
    AVERAGE
}
