package chainrule.suites;

import chainrule.testkit.twist.Twists;

/**
 * One axis along which a kernel slides: for every window and tap the place in the picture.
 *
 * @param places by window and tap, negative where there is none
 * @param windowCovered whether a window counts
 * @param tapCovered whether a tap counts
 * @param tapPlaces which entry of the kernel a tap is
 */
record AxisWorkings(int[][] places, boolean[] windowCovered, boolean[] tapCovered, int[] tapPlaces) {
    private static final int WRAPS = 1;
    private static final int STAYS = 2;
    private static final int REFLECTS = 3;
    private static final int DISTANCE = 4;
    private static final int WRAPS_BEFORE = 5;
    private static final int WRAPS_BEHIND = 6;
    private static final int OTHER_EDGE = 7;

    /** {@code shared} takes every size from the other axis. */
    static AxisWorkings of(Twists steps, boolean vertical, boolean shared, int border, int windows, int taps) {
        String side = vertical ? ".height" : ".width";
        int stride = steps.amount("s", size(steps, "s" + side, shared, "s.height"));
        int dilation = steps.amount("d", size(steps, "d" + side, shared, "d.height"));
        int before = steps.amount("the padding", size(steps, vertical ? "top" : "left", shared, "top"));
        int length = steps.sizeOf(vertical ? "H" : "W");
        int limit = steps.size(vertical ? "the limit of rows" : "the limit of columns", vertical ? "H" : "W");
        String cells = vertical ? "rows" : "columns";
        int plus = shift(steps, cells);
        boolean strides = !steps.on("s is left out");
        boolean dilates = !steps.on("d is left out");
        boolean pads = !steps.on("the padding is left out");
        boolean times = steps.on("the padding is taken in steps of s");
        boolean timesDilation = steps.on("the padding is taken in steps of d");
        boolean far = steps.on("the padding behind the end is taken for that before the beginning");
        int behind = steps.sizeOf(vertical ? "bottom" : "right");
        boolean centred = steps.on("the kernel lies around its middle");
        int[][] places = new int[windows][taps];
        for (int i = 0; i < windows; i++) {
            for (int k = 0; k < taps; k++) {
                int start = (far ? behind : before) * (times ? stride : 1) * (timesDilation ? dilation : 1);
                int place = i * (strides ? stride : 1)
                        + k * (dilates ? dilation : 1)
                        + plus
                        - (pads ? start : 0)
                        - (centred ? (taps - 1) * dilation / 2 : 0);
                places[i][k] = inside(place, length, limit, border);
            }
        }
        return new AxisWorkings(
                places,
                covered(steps, "the " + cells + " of windows", windows),
                covered(steps, "the " + cells + " of the kernel", taps),
                taps(steps, "the " + (vertical ? "row" : "column") + " of w", taps));
    }

    private static int size(Twists steps, String name, boolean shared, String other) {
        int own = steps.size(name);
        return shared ? steps.sizeOf(other) : own;
    }

    private static int shift(Twists steps, String cells) {
        return (steps.on("the " + cells + " read are 1 too far") ? 1 : 0)
                - (steps.on("the " + cells + " read are 1 too early") ? 1 : 0);
    }

    private static int inside(int place, int length, int limit, int border) {
        if (place >= 0 && place < length) {
            return place < limit ? place : -1;
        }
        return switch (border) {
            case WRAPS -> Math.floorMod(place, length);
            case STAYS -> Math.max(0, Math.min(length - 1, place));
            case REFLECTS -> {
                int reflected = place < 0 ? -place : 2 * length - 2 - place;
                yield reflected >= 0 && reflected < length ? reflected : -1;
            }
            case DISTANCE -> Math.abs(place) % length;
            case WRAPS_BEFORE -> place < 0 ? Math.floorMod(place, length) : -1;
            case WRAPS_BEHIND -> place < 0 ? -1 : place % length;
            case OTHER_EDGE -> place < 0 ? length - 1 : 0;
            default -> -1;
        };
    }

    private static boolean[] covered(Twists steps, String what, int length) {
        boolean[] covered = new boolean[length];
        for (int i = 0; i < length; i++) {
            covered[i] = steps.covers(what, i, length);
        }
        return covered;
    }

    private static int[] taps(Twists steps, String what, int length) {
        int[] taps = new int[length];
        for (int k = 0; k < length; k++) {
            taps[k] = steps.index(what, k, length);
        }
        return taps;
    }

    int windows() {
        return places.length;
    }

    int taps() {
        return tapCovered.length;
    }

    int place(int window, int tap) {
        return places[window][tap];
    }

    boolean covers(int window) {
        return windowCovered[window];
    }

    boolean coversTap(int tap) {
        return tapCovered[tap];
    }

    /** Which entry of the kernel; negative where there is none. */
    int tap(int tap) {
        return tap < tapPlaces.length ? tapPlaces[tap] : -1;
    }
}
