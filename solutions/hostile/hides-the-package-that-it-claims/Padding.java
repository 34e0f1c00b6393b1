\u0070ackage chainrule.contract;

/** Not the contract's. */
public record Padding() {}
