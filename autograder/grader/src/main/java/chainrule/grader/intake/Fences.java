package chainrule.grader.intake;

/**
 * Markdown around Java, as a chat or a notebook hands it out: what stands between the fences is the source. Everything
 * else becomes blank, so that lines keep their numbers.
 */
final class Fences {
    private static final String FENCE = "```";

    private final StringBuilder java = new StringBuilder();
    private boolean inside;

    private Fences() {}

    /** The text without its fences; the same text when it does not begin with one. */
    static String opened(String text) {
        if (!text.stripLeading().startsWith(FENCE)) {
            return text;
        }
        Fences fences = new Fences();
        text.lines().forEach(fences::add);
        return fences.java.toString();
    }

    private void add(String line) {
        boolean fence = line.strip().startsWith(FENCE);
        java.append(inside && !fence ? line : "").append('\n');
        inside ^= fence;
    }
}
