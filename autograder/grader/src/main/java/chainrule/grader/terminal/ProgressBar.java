package chainrule.grader.terminal;

import java.io.PrintStream;

/** A line that is drawn over itself at each step. It is short enough to fit where half a window is left. */
final class ProgressBar implements Progress {
    private static final int CELLS = 40;

    private final PrintStream terminal;
    private final String what;
    private final int total;
    private int done;

    ProgressBar(PrintStream terminal, String what, int total) {
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        draw();
    }

    @Override
    public synchronized void step() {
        done++;
        draw();
    }

    @Override
    public void close() {
        terminal.println();
    }

    private void draw() {
        int full = total == 0 ? CELLS : CELLS * done / total;
        terminal.print("\r" + what + " [" + "=".repeat(full) + " ".repeat(CELLS - full) + "] " + done + "/" + total);
        terminal.flush();
    }
}
