import chainrule.contract.*;

/** Throws a message that is markup, colour, a formula and a change of direction. */
public class Conv2d implements Convolution2d {
    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        throw new IllegalStateException("<script>alert(1)</script> =cmd|calc \u001B[31m\u001B]0;x\u0007 \u202E\u2066 \uFEFF**bold** [x](javascript:1)\r\n\u0000");
    }

    @Override
    public ConvolutionGradients backward(
            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry, double[][][][] dy) {
        throw new UnsupportedOperationException();
    }

    /** This is right, and earns its points whatever the rest of the class does. */
    @Override
    public ConvolutionParameters sgdStep(ConvolutionParameters p, ConvolutionGradients g, double rate) {
        return new ConvolutionParameters((double[][][][]) step(p.w(), g.dw(), rate), (double[]) step(p.b(), g.db(), rate));
    }

    private static Object step(Object values, Object gradients, double rate) {
        if (values instanceof double[] numbers) {
            double[] stepped = numbers.clone();
            for (int i = 0; i < stepped.length; i++) {
                stepped[i] -= rate * ((double[]) gradients)[i];
            }
            return stepped;
        } else if (values == null) {
            return null;
        }
        Object[] stepped = ((Object[]) values).clone();
        for (int i = 0; i < stepped.length; i++) {
            stepped[i] = step(stepped[i], ((Object[]) gradients)[i], rate);
        }
        return stepped;
    }
}
