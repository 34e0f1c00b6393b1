package chainrule.worker.compiler;

import chainrule.wire.SourceFile;

/** Takes parts out of a source file without moving what is left: lines and columns stay what the student sees. */
final class Blanks {
    private final StringBuilder text;
    private final String path;

    Blanks(SourceFile file) {
        path = file.path();
        text = new StringBuilder(file.text());
    }

    /** Takes out what lies from one place up to another. */
    Blanks over(int start, int end) {
        for (int i = Math.max(start, 0); i < Math.min(end, text.length()); i++) {
            char letter = text.charAt(i);
            if (letter != '\n' && letter != '\r' && letter != '\t') {
                text.setCharAt(i, ' ');
            }
        }
        return this;
    }

    SourceFile file() {
        return new SourceFile(path, text.toString());
    }
}
