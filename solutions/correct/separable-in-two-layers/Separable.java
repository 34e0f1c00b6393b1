import chainrule.contract.SeparableConvolution2d;
import chainrule.contract.SeparableGeometry;
import chainrule.contract.SeparableGradients;
import chainrule.contract.SeparableWeights;

class Separable implements SeparableConvolution2d {
    public double[][][][] depthwise(double[][][][] x, double[][][][] depthwise, SeparableGeometry geometry) {
        return new Depthwise(x, depthwise, geometry).forward();
    }

    public double[][][][] forward(double[][][][] x, SeparableWeights weights, SeparableGeometry geometry) {
        return new Pointwise(depthwise(x, weights.depthwise(), geometry), weights.pointwise()).forward();
    }

    public SeparableGradients backward(
            double[][][][] x, SeparableWeights weights, SeparableGeometry geometry, double[][][][] dy) {
        Depthwise first = new Depthwise(x, weights.depthwise(), geometry);
        Pointwise second = new Pointwise(first.forward(), weights.pointwise());
        second.backward(dy);
        first.backward(second.dz);
        return new SeparableGradients(first.dx, first.dw, second.dp);
    }
}
