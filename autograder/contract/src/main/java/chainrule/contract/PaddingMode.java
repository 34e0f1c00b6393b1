package chainrule.contract;

/** What stands in the cells that padding adds around an input. */
public enum PaddingMode {
    /** Zeros. */
    ZEROS,
    /**
     * The input repeated like tiles: the cell left of column 0 holds column W - 1, the cell below row H - 1 holds
     * row 0. A side is never padded by more than the input's own size along that axis.
     */
    CIRCULAR
}
