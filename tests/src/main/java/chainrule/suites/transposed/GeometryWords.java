package chainrule.suites.transposed;

import chainrule.contract.TransposedConvolutionGeometry;
import chainrule.suites.AxisWords;

/** A geometry in the field's words; what is as in the plainest geometry goes without saying. */
final class GeometryWords {
    private static final TransposedConvolutionGeometry PLAIN = TransposedConvolutionGeometry.plain();

    private GeometryWords() {}

    static String of(TransposedConvolutionGeometry geometry) {
        return new AxisWords()
                .say("stride", PLAIN.stride(), geometry.stride())
                .say("padding", PLAIN.padding(), geometry.padding())
                .say("output padding", PLAIN.outputPadding(), geometry.outputPadding())
                .say("dilation", PLAIN.dilation(), geometry.dilation())
                .sayGroups(geometry.groups())
                .all();
    }
}
