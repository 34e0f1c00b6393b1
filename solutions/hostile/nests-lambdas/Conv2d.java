import chainrule.contract.*;

/** Has the compiler try every overload at every depth. */
public class Conv2d implements Convolution2d {
    interface F {
        Object f(Object x) throws Exception;
    }

    interface G {
        Integer g(Integer x);
    }

    static <T> T of(java.util.concurrent.Callable<T> make) {
        return null;
    }

    static <T> T of(java.util.function.Supplier<T> make) {
        return null;
    }

    static final Object BOMB = of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> of(() -> "x"))))))))))));

    @Override
    public double[][][][] forward(double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
        return new double[0][][][];
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
