package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.testkit.Case;
import chainrule.testkit.Window;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code backward} is given: dy comes from the case, never from the student's own forward. */
record BackwardCase(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy)
        implements Case {

    @Override
    public String settings() {
        return GeometryWords.of(geometry);
    }

    @Override
    public List<String> traits() {
        return facts().traits();
    }

    @Override
    public Map<String, Integer> counts() {
        return facts().counts();
    }

    @Override
    public Optional<Window> window(String output, int[] index) {
        return output.equals("y") ? Optional.of(facts().window(index)) : Optional.empty();
    }

    private LayoutFacts facts() {
        return new LayoutFacts(x, w, b, geometry);
    }
}
