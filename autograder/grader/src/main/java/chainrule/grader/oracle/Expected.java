package chainrule.grader.oracle;

import chainrule.testkit.Allowance;
import chainrule.testkit.tensor.Tensor;
import java.util.Map;

/**
 * The right values for one case.
 *
 * @param values by name, in order
 * @param allowances for each name how far a result may stray
 */
public record Expected(Map<String, Tensor> values, Map<String, Allowance> allowances) {}
