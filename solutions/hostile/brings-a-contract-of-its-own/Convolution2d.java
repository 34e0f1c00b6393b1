package chainrule.contract;

/** Not the contract's. */
public interface Convolution2d {}
