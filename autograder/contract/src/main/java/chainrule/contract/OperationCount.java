package chainrule.contract;

/**
 * What a forward pass costs.
 *
 * @param multiplications of two numbers
 * @param additions of two numbers: k products are added up by k - 1 of them
 */
public record OperationCount(long multiplications, long additions) {}
