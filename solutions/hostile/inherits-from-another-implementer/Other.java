import chainrule.contract.*;

/** Another implementation, which exits as soon as somebody makes an object of it alone. */
class Other implements Convolution2d {
    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double rate) {
        throw new UnsupportedOperationException();
    }
}
