package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import chainrule.suites.AxisWords;

/** A geometry in the field's words; what is as in the plainest geometry goes without saying. */
final class GeometryWords {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    private GeometryWords() {}

    static String of(ConvolutionGeometry geometry) {
        AxisWords words = new AxisWords().say("stride", PLAIN.stride(), geometry.stride());
        if (!isNone(geometry.padding())) {
            words.say(of(geometry.padding()));
        }
        return words.say("dilation", PLAIN.dilation(), geometry.dilation())
                .sayGroups(geometry.groups())
                .all();
    }

    private static boolean isNone(Padding padding) {
        return padding.top() == 0 && padding.bottom() == 0 && padding.left() == 0 && padding.right() == 0;
    }

    private static String of(Padding padding) {
        String mode = padding.mode() == PaddingMode.CIRCULAR ? "circular padding " : "padding ";
        if (padding.top() == padding.bottom() && padding.left() == padding.right()) {
            return mode + AxisWords.of(new PerAxis(padding.top(), padding.left()));
        }
        return mode + "top " + padding.top() + " bottom " + padding.bottom() + " left " + padding.left() + " right "
                + padding.right();
    }
}
