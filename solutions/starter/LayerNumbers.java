import chainrule.contract.ConvolutionSizes;
import chainrule.contract.LayerArithmetic;
import chainrule.contract.NetworkLayer;
import chainrule.contract.NetworkTable;
import chainrule.contract.OperationCount;
import chainrule.contract.PerAxis;
import chainrule.contract.SlidingWindow;

/** Your layer arithmetic. {@link LayerArithmetic} has the formulas, the shapes and a worked example. */
public class LayerNumbers implements LayerArithmetic {

    /** See {@link LayerArithmetic#reach}. */
    @Override
    public PerAxis reach(PerAxis kernel, PerAxis dilation) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#outputSize}. */
    @Override
    public PerAxis outputSize(PerAxis input, SlidingWindow window) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#transposedSize}. */
    @Override
    public PerAxis transposedSize(PerAxis input, SlidingWindow window, PerAxis outputPadding) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#outputPadding}. */
    @Override
    public PerAxis outputPadding(PerAxis size, SlidingWindow window) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#weightShape}. */
    @Override
    public long[] weightShape(ConvolutionSizes sizes) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#convolutionParameters}. */
    @Override
    public long convolutionParameters(ConvolutionSizes sizes, boolean bias) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#separableParameters}. */
    @Override
    public long separableParameters(ConvolutionSizes sizes, boolean bias) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#locallyConnectedParameters}. */
    @Override
    public long locallyConnectedParameters(ConvolutionSizes sizes, PerAxis output, boolean bias) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#denseParameters}. */
    @Override
    public long denseParameters(long inputs, long outputs, boolean bias) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#convolutionOperations}. */
    @Override
    public OperationCount convolutionOperations(ConvolutionSizes sizes, int images, PerAxis output) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#separableOperations}. */
    @Override
    public OperationCount separableOperations(ConvolutionSizes sizes, int images, PerAxis output) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#receptiveFields}. */
    @Override
    public long[] receptiveFields(int[] kernels, int[] strides, int[] dilations) {
        throw new UnsupportedOperationException("not implemented yet");
    }

    /** See {@link LayerArithmetic#table}. */
    @Override
    public NetworkTable table(int channels, PerAxis size, NetworkLayer[] layers) {
        throw new UnsupportedOperationException("not implemented yet");
    }
}
