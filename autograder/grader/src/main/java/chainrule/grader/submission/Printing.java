package chainrule.grader.submission;

import chainrule.wire.Printed;

/** What the calls for one case printed, one after the other. */
final class Printing {
    private static final int KEPT_CHARACTERS = 2_000;

    private final StringBuilder head = new StringBuilder();
    private long total;

    void add(Printed printed) {
        // what an earlier call left out stands between its head and this one: joining them would invent a text
        if (head.codePointCount(0, head.length()) == total) {
            head.append(printed.head());
        }
        total += printed.total();
    }

    /** The first 2,000 characters, and how many there were. */
    Printed printed() {
        String text = head.toString();
        int characters = Math.min(text.codePointCount(0, text.length()), KEPT_CHARACTERS);
        return new Printed(text.substring(0, text.offsetByCodePoints(0, characters)), total);
    }
}
