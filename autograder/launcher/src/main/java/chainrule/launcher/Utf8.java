package chainrule.launcher;

import java.io.File;
import java.io.IOException;
import java.util.Locale;

/**
 * Where the locale is C, an older Java can open no file whose name has a letter beyond ASCII, and not even hear of one on its
 * command line. It is then started again in a locale that can, with the very bytes of its own command line, which only
 * /proc still has.
 */
final class Utf8 {
    /** Set in the environment of the second start, which is the last. */
    static final String MARK = "CHAINRULE_STARTED_AGAIN";

    private static final String AGAIN =
            "mapfile -d '' -t command </proc/$0/cmdline && LC_ALL=C.UTF-8 exec \"${command[@]}\"";

    private Utf8() {}

    /** Whether names of files in this encoding cannot hold every letter, and there is a way to hear them again. */
    static boolean isMissing(String encoding) {
        return !encoding.toUpperCase(Locale.ROOT).startsWith("UTF") && new File("/proc/self/cmdline").exists();
    }

    /** Whether that was possible; then this process has ended as the other did. */
    static boolean startAgain() throws InterruptedException {
        try {
            String self = new File("/proc/self").getCanonicalFile().getName();
            ProcessBuilder again = new ProcessBuilder("bash", "-c", AGAIN, self).inheritIO();
            again.environment().put(MARK, "1");
            System.exit(again.start().waitFor());
            return true;
        } catch (IOException noBash) {
            return false;
        }
    }
}
