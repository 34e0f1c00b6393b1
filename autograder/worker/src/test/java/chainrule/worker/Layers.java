package chainrule.worker;

import chainrule.contract.Convolution2d;
import chainrule.contract.ConvolutionGeometry;
import chainrule.wire.ContractMethods;
import chainrule.wire.Request;
import chainrule.wire.SourceFile;
import chainrule.wire.ValueCodec;
import java.lang.reflect.Method;
import java.util.List;

/** Source text of small convolutions, and calls of them. */
public final class Layers {
    private static final List<Method> METHODS =
            ContractMethods.of(Convolution2d.class).all();
    private static final int FORWARD = 1;

    private Layers() {}

    /** A class named Layer whose forward has this body on line 5, and which has further members. */
    public static SourceFile forward(String body, String... members) {
        return new SourceFile("Layer.java", layer("class Layer", body, members));
    }

    /** The text of a class with this declaration. */
    public static String layer(String declaration, String body, String... members) {
        return """
                import chainrule.contract.*;
                %s implements Convolution2d {
                    public double[][][][] forward(
                            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry geometry) {
                        %s
                    }
                    public ConvolutionGradients backward(
                            double[][][][] x, double[][][][] w, double[] b, ConvolutionGeometry g, double[][][][] dy) {
                        return null;
                    }
                    public ConvolutionParameters sgdStep(
                            ConvolutionParameters parameters, ConvolutionGradients gradients, double learningRate) {
                        return null;
                    }
                    %s
                }
                """.formatted(declaration, body, String.join("\n    ", members));
    }

    /** A call of forward with x = {{{{1, 2}}}}, w = {{{{3}}}} and b = {4}. */
    public static Request.Call callForward(long id, String className) {
        Object[] arguments = {
            new double[][][][] {{{{1, 2}}}}, new double[][][][] {{{{3}}}}, new double[] {4}, ConvolutionGeometry.plain()
        };
        byte[] bytes = ValueCodec.encodeAll(METHODS.get(FORWARD).getParameterTypes(), arguments);
        return new Request.Call(id, className, 0, FORWARD, bytes);
    }
}
