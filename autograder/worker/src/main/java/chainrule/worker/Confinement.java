package chainrule.worker;

import chainrule.worker.filter.Filter;
import chainrule.worker.filter.FilterException;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import java.util.logging.Logger;

/**
 * What this process takes from itself before it meets a submission. The grader decides whether it tries, by a property
 * on the command line, and looks from outside whether it came about.
 */
final class Confinement {
    private final boolean wanted;
    private Filter filter;
    private boolean filesClosed;

    Confinement(boolean wanted) {
        this.wanted = wanted;
    }

    /** Loads all that the steps need, and takes none: for a worker whose classes are being archived. */
    static void rehearse() {
        openWhatIsOpenedLate();
        Filter.rehearse();
    }

    /** Takes the first step; says what stood in the way, nothing when it was taken. */
    String beforeSources() {
        if (!wanted) {
            return "it was not asked for";
        }
        try {
            openWhatIsOpenedLate();
            filter = Filter.install();
            return "";
        } catch (FilterException e) {
            return e.getMessage();
        }
    }

    /** Takes the second step. A worker that cannot must not go on: {@link FilterException} ends it. */
    void beforeClasses() {
        if (filter != null && !filesClosed) {
            filesClosed = true;
            filter.closeFiles();
        }
    }

    /** Parts of the platform that open a file or a native library when they are first used, and that homework uses. */
    private static void openWhatIsOpenedLate() {
        new SecureRandom().nextLong();
        ZoneId.of("Europe/Vienna").getRules();
        // reads the same file once more, for calendars and dates; a worker that compiles has read it anyway
        TimeZone.getTimeZone("Europe/Vienna").getRawOffset();
        Logger.getLogger("").getLevel();
        String.format(Locale.ROOT, "%s %.2f", "", 0.0);
        try (java.nio.channels.SocketChannel network = java.nio.channels.SocketChannel.open()) {
            network.isOpen();
        } catch (java.io.IOException noNetwork) {
            // whether it can be opened does not matter: its native library is loaded now
            return;
        }
    }
}
