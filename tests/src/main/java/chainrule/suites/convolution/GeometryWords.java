package chainrule.suites.convolution;

import chainrule.contract.ConvolutionGeometry;
import chainrule.contract.Padding;
import chainrule.contract.PaddingMode;
import chainrule.contract.PerAxis;
import java.util.ArrayList;
import java.util.List;

/** A geometry in the field's words; what is as in the plainest geometry goes without saying. */
final class GeometryWords {
    private static final ConvolutionGeometry PLAIN = ConvolutionGeometry.plain();

    private GeometryWords() {}

    static String of(ConvolutionGeometry geometry) {
        List<String> words = new ArrayList<>();
        if (!geometry.stride().equals(PLAIN.stride())) {
            words.add("stride " + of(geometry.stride()));
        }
        if (!isNone(geometry.padding())) {
            words.add(of(geometry.padding()));
        }
        if (!geometry.dilation().equals(PLAIN.dilation())) {
            words.add("dilation " + of(geometry.dilation()));
        }
        if (geometry.groups() != PLAIN.groups()) {
            words.add("groups " + geometry.groups());
        }
        return String.join(", ", words);
    }

    private static boolean isNone(Padding padding) {
        return padding.top() == 0 && padding.bottom() == 0 && padding.left() == 0 && padding.right() == 0;
    }

    private static String of(Padding padding) {
        String mode = padding.mode() == PaddingMode.CIRCULAR ? "circular padding " : "padding ";
        if (padding.top() == padding.bottom() && padding.left() == padding.right()) {
            return mode + of(new PerAxis(padding.top(), padding.left()));
        }
        return mode + "top " + padding.top() + " bottom " + padding.bottom() + " left " + padding.left() + " right "
                + padding.right();
    }

    private static String of(PerAxis sizes) {
        return sizes.height() == sizes.width()
                ? Integer.toString(sizes.height())
                : sizes.height() + " x " + sizes.width();
    }
}
