package chainrule.suites.convolution;

/**
 * Convolution as one product of dense matrices by EJML: y = K x + b, where K has a row for each entry of an image's
 * output and a column for each entry of its input. It shares no loop with the reference: K is filled by asking, for each
 * pair of an output and an input cell, which tap joins them.
 */
record MatrixProducts(BackwardCase given) {

    static MatrixProducts of(BackwardCase given) {
        return new MatrixProducts(given);
    }
}
